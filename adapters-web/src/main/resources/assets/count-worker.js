"use strict";
// Keeps the pages for counting on the phone, so that they open where there is no network. With it, they come from the server as always.

const CACHE = "knotenpunkt-counts";
const LIST = "/counts";
const ASSETS = /^\/assets\//;
const PAGES = /^\/(counts|offers\/[0-9a-f-]+\/sessions\/[0-9a-f-]+\/count)$/;
const SIGN_OUT = /^\/sign-(out|in)$/;
/** Whatever kept a page, its reader is the same: nobody else's are here. */
const ANY = { ignoreVary: true };

/** The pages on which the sessions of today are counted. */
const links = (html) => [...html.matchAll(/href="(\/offers\/[0-9a-f-]+\/sessions\/[0-9a-f-]+\/count)" data-today="true"/g)].map((found) => found[1]);

async function keep(request, answer) {
    if (answer.ok && !answer.redirected) {
        const cache = await caches.open(CACHE);
        await cache.put(request, answer);
    }
}

/** Keeps the pages as they are now. */
async function renew(paths) {
    for (const path of paths) {
        await keep(path, await fetch(path));
    }
}

async function answer(event) {
    const { request } = event;
    const path = new URL(request.url).pathname;
    try {
        const fresh = await fetch(request);
        event.waitUntil(keep(request, fresh.clone()));
        return fresh;
    } catch (fault) {
        const cache = await caches.open(CACHE);
        const kept = (await cache.match(request, ANY)) ?? (PAGES.test(path) ? await cache.match(LIST, ANY) : undefined);
        if (kept) {
            return kept;
        }
        throw fault;
    }
}

/** The list, the page that is looked at, and the forms of today. */
async function keepList(page) {
    const list = await fetch(LIST);
    if (list.ok && !list.redirected) {
        await renew([LIST, page, ...links(await list.text())]);
    }
}

self.addEventListener("install", (event) => {
    self.skipWaiting();
    event.waitUntil(keepList(LIST));
});
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => event.waitUntil(keepList(event.data))); // a list was opened; what it says only once is not kept
self.addEventListener("fetch", (event) => {
    const path = new URL(event.request.url).pathname;
    if (event.request.method === "POST" && SIGN_OUT.test(path)) {
        event.waitUntil(caches.delete(CACHE)); // the phone keeps nothing of whoever has signed out
    } else if (event.request.method === "GET" && (PAGES.test(path) || ASSETS.test(path))) {
        event.respondWith(answer(event));
    }
});
