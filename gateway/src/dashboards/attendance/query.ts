/** Attendances, and in how many records they are known. */
const ATTENDANCE = /* GraphQL */ `
  assistance
  participants
  participantsKnownIn
  women
  womenKnownIn
  participantsWhereWomenKnown
`;

/** The goals, and the counts of all records. */
export const GOALS_QUERY = /* GraphQL */ `
  query AttendanceGoals($roadmap: ID!) {
    supportMatrix(roadmap: $roadmap, rows: GOAL, columns: KIND) {
      rows {
        key
        label
      }
      total {
        ${ATTENDANCE}
      }
    }
  }
`;

/** The same counts of one goal with all below it: each record once, however many states it names. */
export const GOAL_QUERY = /* GraphQL */ `
  query AttendanceOfGoal($roadmap: ID!, $goal: ID!) {
    supportMatrix(roadmap: $roadmap, rows: GOAL, columns: KIND, filter: { nodes: [$goal] }) {
      total {
        ${ATTENDANCE}
      }
    }
  }
`;

export interface Attendance {
  assistance: number;
  participants: number | null;
  participantsKnownIn: number;
  women: number | null;
  womenKnownIn: number;
  participantsWhereWomenKnown: number | null;
}

export interface GoalsData {
  supportMatrix: { rows: { key: string; label: string }[]; total: Attendance } | null;
}

export interface GoalData {
  supportMatrix: { total: Attendance } | null;
}
