"use strict";
// Keeps the pages for counting on the phone, so that they open where there is no network. With it, they come from the server as always.

const CACHE = "knotenpunkt-counts";
const ASSETS = /^\/assets\//;
const PAGES = /^\/(counts|offers\/[0-9a-f-]+\/sessions\/[0-9a-f-]+\/count)$/;
const SIGN_OUT = /^\/sign-(out|in)$/;

/** The pages on which the sessions of today are counted. */
const links = (html) => [...html.matchAll(/href="(\/offers\/[0-9a-f-]+\/sessions\/[0-9a-f-]+\/count)" data-today="true"/g)].map((found) => found[1]);

async function keep(request, answer) {
    if (answer.ok && !answer.redirected) {
        const cache = await caches.open(CACHE);
        await cache.put(request, answer);
    }
}

async function keepToday(html) {
    for (const path of links(html)) {
        const answer = await fetch(path);
        await keep(path, answer);
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
        const kept = (await cache.match(request)) ?? (PAGES.test(path) ? await cache.match("/counts", { ignoreSearch: true }) : undefined);
        if (kept) {
            return kept;
        }
        throw fault;
    }
}

async function keepList() {
    const list = await fetch("/counts");
    await keep("/counts", list.clone());
    if (list.ok && !list.redirected) {
        await keepToday(await list.text());
    }
}

self.addEventListener("install", (event) => {
    self.skipWaiting();
    event.waitUntil(keepList());
});
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => event.waitUntil(keepList())); // the list was opened: those of today are kept
self.addEventListener("fetch", (event) => {
    const path = new URL(event.request.url).pathname;
    if (event.request.method === "POST" && SIGN_OUT.test(path)) {
        event.waitUntil(caches.delete(CACHE)); // the phone keeps nothing of whoever has signed out
    } else if (event.request.method === "GET" && (PAGES.test(path) || ASSETS.test(path))) {
        event.respondWith(answer(event));
    }
});
