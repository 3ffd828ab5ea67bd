// The smallest worker that makes a page open without its server: keeps what was asked for, answers from there.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  event.respondWith((async () => {
    const kept = await caches.open("floor");
    const known = await kept.match(event.request);
    if (known) return known;
    const answer = await fetch(event.request);
    if (answer.ok) await kept.put(event.request, answer.clone());
    return answer;
  })());
});
