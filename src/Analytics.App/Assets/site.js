// A page that waits replaces its changing part by itself. Without this script the page reloads as a whole.
const part = document.querySelector(".waiting");
if (part) {
    const everyMilliseconds = 1000;
    const again = async () => {
        try {
            const answer = await fetch(location.href);
            if (answer.ok) {
                const page = new DOMParser().parseFromString(await answer.text(), "text/html");
                const fresh = page.getElementById(part.id);
                if (fresh && fresh.innerHTML !== part.innerHTML) part.innerHTML = fresh.innerHTML;
                if (fresh && !fresh.classList.contains("waiting")) return;
            }
        } catch { /* The site is away for a moment: try again. */ }
        setTimeout(again, everyMilliseconds);
    };
    setTimeout(again, everyMilliseconds);
}

// What is not chosen need not be in the address.
for (const form of document.querySelectorAll("form.filter")) {
    form.addEventListener("submit", () => {
        for (const field of form.elements) if (field.name && field.value === "") field.disabled = true;
    });
}

// A file may be dropped anywhere on its form, and while it is on its way a bar says how far it is. Without this script
// the browser sends the form by itself.
for (const form of document.querySelectorAll("form.upload")) {
    const button = form.querySelector("button[type=submit]");
    const file = form.querySelector("input[type=file]");
    const busy = isBusy => {
        button.disabled = isBusy;
        [button.textContent, button.dataset.busy] = [button.dataset.busy ?? button.textContent, button.textContent];
    };

    form.addEventListener("dragover", event => event.preventDefault());
    form.addEventListener("drop", event => {
        event.preventDefault();
        if (event.dataTransfer.files.length > 0) file.files = event.dataTransfer.files;
    });

    form.addEventListener("submit", event => {
        event.preventDefault();
        const bar = form.appendChild(document.createElement("progress"));
        bar.max = 1;
        bar.setAttribute("aria-label", button.dataset.busy ?? "");
        const request = new XMLHttpRequest();
        request.upload.addEventListener("progress", sent => { if (sent.lengthComputable) bar.value = sent.loaded / sent.total; });
        request.addEventListener("load", () => {
            if (request.status < 400) return location.assign(request.responseURL);
            const page = new DOMParser().parseFromString(request.responseText, "text/html");
            form.before(...page.querySelectorAll("main .message"));
            bar.remove();
            busy(false);
        });
        request.addEventListener("error", () => { bar.remove(); busy(false); });
        form.parentElement.querySelectorAll(":scope > .message").forEach(message => message.remove());
        request.open("POST", form.action || location.href);
        request.send(new FormData(form));
        busy(true);
    });
}
