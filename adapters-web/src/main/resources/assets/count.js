"use strict";
// Counting on a phone: a minus and a plus beside each number, and a queue for what is counted where there is no network.
// Without it, numbers are typed and sent as in any form.

const script = document.querySelector("script[data-worker]").dataset;

/** To where a count that has been taken leads. */
const LIST = "/counts";

/** What waits, of everybody who counts on this phone: each sees and sends the own. */
const KEY = `knotenpunkt.counts.${script.account}`;
const queue = {
    all: () => JSON.parse(localStorage.getItem(KEY) ?? "[]"),
    find: (path) => queue.all().find((one) => one.path === path),
    keep: (counts) => localStorage.setItem(KEY, JSON.stringify(counts)),
    put: (count) => queue.keep([...queue.all().filter((one) => one.path !== count.path), count]),
    drop: (path) => queue.keep(queue.all().filter((one) => one.path !== path)),
};

function addSteps(input) {
    const told = document.createElement("output");
    told.className = "visually-hidden";
    told.htmlFor = input.id;
    const button = (text, label, step) => {
        const made = document.createElement("button");
        made.type = "button";
        made.className = "btn btn-outline-primary stepper-button";
        made.textContent = text;
        made.setAttribute("aria-label", label);
        made.addEventListener("click", () => {
            const next = (Number.parseInt(input.value, 10) || 0) + step;
            input.value = String(Math.min(Math.max(next, Number(input.min)), Number(input.max)));
            told.value = `${input.labels[0].textContent}: ${input.value}`;
        });
        return made;
    };
    input.before(button("−", input.dataset.fewer, -1));
    input.after(button("+", input.dataset.more, 1), told);
}

/** What was typed into the form, but for what the page itself has put there. */
function typed(form) {
    return [...new FormData(form)].filter(([name]) => name !== "formToken" && name !== "version");
}

/** Fills the form with what was counted here and has not been taken yet; it goes as the entry that the form is for now. */
function fill(form, count) {
    for (const field of form.querySelectorAll("input:not([type=hidden]), select")) {
        const values = count.fields.filter(([name]) => name === field.name).map(([, value]) => value);
        if (field.type === "checkbox") {
            field.checked = values.includes(field.value);
        } else {
            field.value = values[0] ?? "";
        }
    }
    for (const folded of form.querySelectorAll("details")) {
        folded.open = true;
    }
    document.getElementById("kept").hidden = false;
}

/** Whoever comes back to a form finds ticked what was ticked before: nothing of that is folded away. */
function unfold(form) {
    for (const folded of form.querySelectorAll("details")) {
        folded.open ||= folded.querySelector("input:checked") !== null;
    }
}

/** Sends a count, and says whether it was taken: that leads to the list, and nothing else does. */
async function send(count, token) {
    const body = new URLSearchParams([["formToken", token], ["version", count.version], ...count.fields]);
    const answer = await fetch(count.path, { method: "POST", body });
    return answer.redirected && answer.ok && new URL(answer.url).pathname === LIST;
}

function takeForm(form) {
    const path = new URL(form.action).pathname;
    const kept = queue.find(path);
    if (kept && !document.querySelector(".error-summary")) {
        fill(form, kept);
    }
    form.addEventListener("submit", async (event) => {
        event.preventDefault();
        const data = new FormData(form);
        const count = {
            path,
            title: document.querySelector("h1").textContent,
            when: form.dataset.when,
            version: data.get("version"),
            fields: typed(form),
        };
        queue.put(count);
        try {
            if (await send(count, data.get("formToken"))) {
                queue.drop(path);
            }
        } catch {
            location.assign(form.dataset.list);
            return;
        }
        form.submit(); // so that the answer is seen: sent once more, the same entry changes nothing
    });
}

/** Sends what waits, one after the other, and shows what still does. */
async function sendAll(box) {
    for (const count of queue.all()) {
        try {
            if (await send(count, box.dataset.token)) {
                queue.drop(count.path);
                box.dataset.sent = "true";
            }
        } catch {
            break; // no network yet
        }
    }
    if (box.dataset.sent === "true") {
        location.reload();
        return;
    }
    show(box);
}

function show(box) {
    const counts = queue.all();
    box.hidden = counts.length === 0;
    box.querySelector("ul").replaceChildren(...counts.map((count) => {
        const item = document.createElement("li");
        const link = document.createElement("a");
        link.href = count.path;
        link.textContent = `${count.title}, ${count.when}`;
        const discard = document.createElement("button");
        discard.type = "button";
        discard.className = "btn btn-sm btn-outline-primary ms-2";
        discard.textContent = box.dataset.discard;
        discard.setAttribute("aria-label", `${box.dataset.discard}: ${link.textContent}`);
        discard.addEventListener("click", () => {
            if (window.confirm(box.dataset.sure)) {
                queue.drop(count.path);
                show(box);
            }
        });
        item.append(link, discard);
        return item;
    }));
}

for (const input of document.querySelectorAll("input[data-fewer]")) {
    addSteps(input);
}
const form = document.querySelector("form[data-list]");
if (form) {
    takeForm(form);
    window.addEventListener("pageshow", () => unfold(form));
}
const box = document.getElementById("waiting");
if (box) {
    show(box);
    sendAll(box);
    window.addEventListener("online", () => sendAll(box));
}
if ("serviceWorker" in navigator) {
    navigator.serviceWorker.register(script.worker, { scope: "/" });
    if (box) {
        navigator.serviceWorker.controller?.postMessage(location.pathname + location.search);
    }
}
