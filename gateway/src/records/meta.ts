/** A public page on which a fact was read. */
export interface Source {
  title: string;
  url: string;
  date: string | null;
  publisher: string | null;
  via: string;
  seen: string;
}

/** What every record says of itself. Null only while the service that owns it is away. */
export interface Meta {
  assertion: string | null;
  confidence: string | null;
  revision: number | null;
  recordStatus: string | null;
  createdAt: string | null;
  updatedAt: string | null;
  sources: readonly Source[] | null;
}

/** The fields of `Source` that a page shows. */
export const SOURCES = 'sources { title url date publisher via seen }';

/** The fields of `Meta`, for the record that a page is about. */
export const META = `assertion confidence revision recordStatus createdAt updatedAt ${SOURCES}`;
