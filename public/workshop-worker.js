// The worker in which heavy or rare work is done, so that the page stays responsive: loads the WebAssembly of `workshop/`,
// answers on the port that comes with the question, and keeps nothing. The answer is `{ done }`, `{ refused }` with a word
// that says why, or null: no memory for it, or a part of the app that is not there. Without a port nobody waits for it.

let loading = null;

async function load({ glue, wasm }) {
  try {
    const workshop = await import(glue);
    await workshop.default({ module_or_path: wasm });
    return workshop;
  } catch (error) {
    loading = null; // The next question tries again.
    throw error;
  }
}

addEventListener("message", async ({ data, ports }) => {
  try {
    const workshop = await (loading ??= load(data));
    const [task, ...given] = data.task;
    ports[0]?.postMessage({ done: workshop[task](...given) ?? null });
  } catch (error) {
    ports[0]?.postMessage(typeof error === "string" ? { refused: error } : null);
  }
});
