"use strict";
// Says of a file that it is too large before it is sent: what is typed beside it would not come back. Without it, the server says so.

/** Whether the file is larger than the server takes, which is told at the field; the browser then does not send the form. */
function check(input, describedBy, refused) {
    const id = `${input.id}-too-large`;
    const tooLarge = [...input.files].some((file) => file.size > Number(input.dataset.most));
    document.getElementById(id)?.remove();
    input.setCustomValidity(tooLarge ? input.dataset.tooLarge : "");
    input.classList.toggle("is-invalid", tooLarge || refused);
    if (tooLarge) {
        const told = document.createElement("p");
        told.id = id;
        told.className = "error";
        told.setAttribute("role", "alert");
        told.textContent = input.dataset.tooLarge;
        input.after(told);
    }
    if (tooLarge || refused) {
        input.setAttribute("aria-invalid", "true");
    } else {
        input.removeAttribute("aria-invalid");
    }
    input.setAttribute("aria-describedby", [describedBy, tooLarge ? id : ""].filter((one) => one !== "").join(" "));
}

function watch(input) {
    const describedBy = input.getAttribute("aria-describedby") ?? "";
    const refused = input.classList.contains("is-invalid");
    const look = () => check(input, describedBy, refused);
    input.addEventListener("change", look);
    window.addEventListener("pageshow", look); // who comes back finds the file chosen as before
    // A form that the browser does not look at is not sent either, unless it goes without its file.
    input.form.addEventListener("submit", (event) => {
        if (input.validity.customError && !event.submitter?.formNoValidate) {
            event.preventDefault();
            input.focus();
        }
    });
}

for (const input of document.querySelectorAll("input[type=file][data-most]")) {
    watch(input);
}
