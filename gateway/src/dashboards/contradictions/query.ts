/** What sources say against one another; as `Contradictions` in `schema/operations`. */
export const CONTRADICTIONS_QUERY = /* GraphQL */ `
  query ContradictionsPicture($roadmap: ID!) {
    contradictions(roadmap: $roadmap) {
      id
      about
      statements {
        text
        recordIds
      }
      preferred
      advice
      sources {
        title
        url
      }
    }
  }
`;

export interface ContradictionsData {
  contradictions:
    | {
        id: string;
        about: string;
        statements: { text: string; recordIds: string[] }[];
        preferred: string | null;
        advice: string;
        sources: { title: string; url: string }[];
      }[]
    | null;
}
