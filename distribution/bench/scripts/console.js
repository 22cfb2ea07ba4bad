// For the browser: what a person types and presses in the console.

function fill(input, text) {
  input.value = text;
  for (const type of ["input", "change"]) {
    input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
}

function signIn(login, password) {
  fill(document.querySelector("input[name=username]"), login);
  fill(document.querySelector("input[type=password]"), password);
  document.querySelector("vaadin-button[theme~=submit]").click();
}

function setPassword(current, wanted) {
  const fields = document.querySelectorAll("input[type=password]");
  [current, wanted, wanted].forEach((text, place) => fill(fields[place], text));
  document.querySelector(".password-form vaadin-button").click();
}

// Saves the open article that often, each time with another title. Answers how many milliseconds each took.
async function save(times) {
  const title = document.querySelector("vaadin-text-field input");
  const name = title.value.replace(/ \(\d+\)$/, "");
  const button = [...document.querySelectorAll(".foot-bar vaadin-button")].find((one) => one.textContent.trim() === "Lưu");
  const waits = [];
  for (let round = 1; round <= times; round++) {
    fill(title, `${name} (${round})`);
    waits.push(await clicked(button));
    if (document.querySelector(".problem")) {
      throw new Error("Not saved: " + document.querySelector(".problem").textContent);
    }
  }
  return waits.map((wait) => wait.toFixed(2)).join(" ");
}

// The milliseconds from the click until the page has got the server's answer to it.
function clicked(button) {
  return new Promise((resolve) => {
    const send = XMLHttpRequest.prototype.send;
    const begun = performance.now();
    XMLHttpRequest.prototype.send = function (body) {
      // not the poll that may be on its way, too
      if (String(body).includes('"click"')) {
        XMLHttpRequest.prototype.send = send;
        this.addEventListener("loadend", () => {
          const wait = performance.now() - begun;
          setTimeout(() => resolve(wait), 20);
        });
      }
      return send.call(this, body);
    };
    button.click();
  });
}
