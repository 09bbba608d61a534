interface PagingProps {
  fetching: boolean;
  onMore: (all: boolean) => void;
}

/** What is on the screen is the beginning of a longer list. */
export function Paging({ fetching, onMore }: PagingProps) {
  return (
    <p className="paging">
      <span>There are more rows.</span>
      <button type="button" aria-disabled={fetching} onClick={() => fetching || onMore(false)}>
        Load more
      </button>
      <button type="button" aria-disabled={fetching} onClick={() => fetching || onMore(true)}>
        {fetching ? 'Loading...' : 'Load all'}
      </button>
    </p>
  );
}
