/** Where each state stands with its plan, and its way there; the shape of `NapStatusBoard` in `schema/operations`. */
export const BOARD_QUERY = /* GraphQL */ `
  query PlanBoardPicture($roadmap: ID!) {
    countries(roadmap: $roadmap) {
      iso3
      name
      planStatus(roadmap: $roadmap)
      planStatusBasis(roadmap: $roadmap)
      plan(roadmap: $roadmap) {
        id
        process {
          id
          step
          date
          event {
            id
            title
            endDate
          }
        }
        statusStatements {
          id
          status
          date
          text
        }
      }
    }
  }
`;

export interface BoardData {
  countries:
    | {
        iso3: string;
        name: string | null;
        planStatus: string | null;
        planStatusBasis: string | null;
        plan: {
          id: string;
          process: { id: string; step: string; date: string; event: { id: string; title: string | null; endDate: string | null } | null }[] | null;
          statusStatements: { id: string; status: string; date: string | null; text: string }[] | null;
        } | null;
      }[]
    | null;
}
