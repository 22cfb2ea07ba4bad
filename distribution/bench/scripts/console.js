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

// Brings so many procedures in as a table, on the open page for that. Answers the seconds until it was shown what would come of it,
// those from the button to the end, and how often it was told meanwhile how far it is.
async function importProcedures(count) {
  const head = "Mã thủ tục,Tên thủ tục,Lĩnh vực,Đối tượng thực hiện,Cơ quan thực hiện,Cách thức thực hiện,Thành phần hồ sơ,Trình tự thực hiện,Kết quả thực hiện,Căn cứ pháp lý,Mức trực tuyến,Ngày quyết định";
  const fields = ["Hộ tịch", "Chứng thực", "Đất đai", "Người có công", "Bảo trợ xã hội", "Nuôi con nuôi", "Hộ kinh doanh", "Xây dựng"];
  const rows = Array.from({ length: count }, (_, at) => [
    `8.${String(at).padStart(6, "0")}`, `Xác nhận việc thứ ${at} của hộ gia đình`, fields[at % fields.length], "Cá nhân\nHộ gia đình",
    "Ủy ban nhân dân phường", "Trực tiếp | 3 ngày làm việc | Theo quy định của tỉnh\nTrực tuyến | 3 ngày làm việc | Miễn phí",
    "Đơn đề nghị xác nhận theo mẫu | 1 | 0 | Đơn đề nghị\nGiấy tờ chứng minh nơi ở hiện tại | 0 | 1\nThẻ căn cước của người đi làm thủ tục (xuất trình) | 1 | 0",
    "Bước 1: Nộp hồ sơ tại Bộ phận Tiếp nhận và Trả kết quả, qua mạng hoặc qua bưu chính.\nBước 2: Công chức kiểm tra hồ sơ. Thiếu giấy tờ thì được hướng dẫn một lần, bằng phiếu.\nBước 3: Nhận kết quả theo giấy hẹn.",
    "Giấy xác nhận", "Luật Tổ chức chính quyền địa phương số 72/2025/QH15\nNghị định 61/2018/NĐ-CP", "Một phần", "05/03/2026",
  ].map((cell) => `"${cell}"`).join(","));
  const file = new File([head + "\n" + rows.join("\n") + "\n"], "thu-tuc.csv", { type: "text/csv" });

  const panel = document.querySelector(".table-import");
  const status = panel.querySelector("[role=status]");
  const said = new Set();
  new MutationObserver(() => said.add(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });

  const chosen = new DataTransfer();
  chosen.items.add(file);
  const input = panel.querySelector("input[type=file]") ?? panel.querySelector("vaadin-upload").shadowRoot.querySelector("input[type=file]");
  const begun = performance.now();
  input.files = chosen.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  const digits = (text) => (text.match(/\d+/g) ?? []).join("");
  const confirm = await until(() => [...panel.querySelectorAll("vaadin-button")].find((one) => digits(one.textContent) === String(count)));
  const shown = performance.now();
  confirm.click();
  await until(() => status.textContent.startsWith("Đã ghi") && digits(status.textContent).startsWith(String(count)));
  return `${((shown - begun) / 1000).toFixed(2)} ${((performance.now() - shown) / 1000).toFixed(2)} ${said.size}`;
}

// What the question comes to, once it comes to something.
async function until(question) {
  for (;;) {
    const answer = question();
    if (answer) {
      return answer;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
