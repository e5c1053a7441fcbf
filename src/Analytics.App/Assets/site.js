// A page that waits replaces its changing part by itself. Without this script the page reloads as a whole.
const part = document.querySelector("[data-refresh]");
if (part) {
    const again = async () => {
        try {
            const answer = await fetch(location.href, { headers: { "X-Requested-With": "refresh" } });
            if (answer.ok) {
                const page = new DOMParser().parseFromString(await answer.text(), "text/html");
                const fresh = page.getElementById(part.id);
                if (fresh && fresh.innerHTML !== part.innerHTML) part.innerHTML = fresh.innerHTML;
                if (fresh && !fresh.dataset.refresh) return;
            }
        } catch { /* The site is away for a moment: try again. */ }
        setTimeout(again, Number(part.dataset.refresh));
    };
    setTimeout(again, Number(part.dataset.refresh));
}

// A choice in the filter bar shows at once; without this script the button does it.
for (const form of document.querySelectorAll("form.filter")) {
    form.addEventListener("submit", () => {
        for (const field of form.elements) if (field.name && field.value === "") field.disabled = true;
    });
}

// While a file is on its way the button says so.
for (const form of document.querySelectorAll("form.upload")) {
    form.addEventListener("submit", () => {
        const button = form.querySelector("button[type=submit]");
        button.disabled = true;
        button.textContent = button.dataset.busy ?? button.textContent;
    });
}
