/** Runs a script's work; what goes wrong is told in one message, with more for HUB_DEBUG=1 only. */
export async function run(work) {
  try {
    await work();
  } catch (error) {
    const known = error instanceof Error;
    if (process.env.HUB_DEBUG === '1' && known) console.error(error);
    else console.error(known ? error.message : String(error));
    process.exit(1);
  }
}
