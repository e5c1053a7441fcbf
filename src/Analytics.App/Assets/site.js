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

// While a file is on its way the button says so.
for (const form of document.querySelectorAll("form.upload")) {
    form.addEventListener("submit", () => {
        const button = form.querySelector("button[type=submit]");
        button.disabled = true;
        button.textContent = button.dataset.busy ?? button.textContent;
    });
}
