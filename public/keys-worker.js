// The worker in which keys are made, so that the page stays responsive: loads the WebAssembly of `keys/` when it is first
// asked, answers on the port that comes with the question, and keeps nothing.

let loading = null;

async function load({ glue, wasm }) {
  const keys = await import(glue);
  await keys.default({ module_or_path: wasm });
  return keys;
}

addEventListener("message", async ({ data, ports }) => {
  try {
    const keys = await (loading ??= load(data));
    const [task, ...given] = data.task;
    const answer = task === "derive" ? keys.derive(...given) : keys.phrase(...given);
    ports[0].postMessage(answer ?? null);
  } catch {
    // No memory, or a part of the app that is not there: what to say is the page's to know.
    loading = null;
    ports[0].postMessage(null);
  }
});
