/** A moment, in ISO 8601 with a time zone; kept by its library, named once for all services. */
export { GraphQLDateTime as DateTimeScalar } from 'graphql-scalars';
