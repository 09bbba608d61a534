/** Ends well when the hub of this container answers that it is ready; asked by HEALTHCHECK again and again. */
const ready = await fetch(`http://127.0.0.1:${process.env.PORT || 4000}/health/ready`, { signal: AbortSignal.timeout(4_000) }).then(
  ({ ok }) => ok,
  () => false,
);
process.exitCode = ready ? 0 : 1;
