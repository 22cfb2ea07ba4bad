// The editor for formatted text: Squire with a toolbar. It writes nothing on its own authority: whatever is pasted or
// typed is cleaned on the server, and only the server's words are ever read back as HTML.
(() => {
  const LARGEST_PASTE = 8_000_000;
  const PAUSE = 400;
  const LONGEST_SELECTION = 500;
  const SHOWN = 60;
  const BLANK = /[\s\u200B]/;
  const BLOCKS = 'p,div,h1,h2,h3,h4,h5,h6';

  const ICONS = {
    bold: 'M6 12h9a4 4 0 0 1 0 8H7a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1h7a4 4 0 0 1 0 8',
    italic: 'M19 4h-9M14 20H5M15 4 9 20',
    bullets: 'M3 5h.01M3 12h.01M3 19h.01M8 5h13M8 12h13M8 19h13',
    numbers: 'M11 5h10M11 12h10M11 19h10M4 4h1v5M4 9h2M6.5 20H3.4c0-1 2.6-1.925 2.6-3.5a1.5 1.5 0 0 0-2.6-1.02',
    quote: 'M17 5H3M21 12H8M21 19H8M3 12v7',
    link: 'M10 13a5 5 0 0 0 7.54.54l3-3a5 5 0 0 0-7.07-7.07l-1.72 1.71M14 11a5 5 0 0 0-7.54-.54l-3 3a5 5 0 0 0 7.07 7.07l1.71-1.71',
    table: 'M12 3v18M3 9h18M3 15h18M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z',
    picture: 'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM21 15l-3-3a2 2 0 0 0-3 0l-9 9M9 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
    clear: 'M4 7V4h16v3M5 20h6M13 4 8 20M15 15l5 5M20 15l-5 5',
    undo: 'M3 7v6h6M21 17a9 9 0 0 0-9-9 9 9 0 0 0-6 2.3L3 13',
    redo: 'M21 7v6h-6M3 17a9 9 0 0 1 9-9 9 9 0 0 1 6 2.3L21 13',
  };

  // name: [word, shortcut, pressed when the cursor stands in]
  const TOOLS = {
    paragraph: ['Đoạn', 'Ctrl+Alt+0', 'P'],
    heading2: ['Tiêu đề 2', 'Ctrl+Alt+2', 'H2'],
    heading3: ['Tiêu đề 3', 'Ctrl+Alt+3', 'H3'],
    bold: ['Đậm', 'Ctrl+B', 'B'],
    italic: ['Nghiêng', 'Ctrl+I', 'I'],
    bullets: ['Danh sách', 'Ctrl+Shift+8', 'UL'],
    numbers: ['Số thứ tự', 'Ctrl+Shift+9', 'OL'],
    quote: ['Trích dẫn', '', 'BLOCKQUOTE'],
    link: ['Liên kết', 'Ctrl+K', 'A'],
    table: ['Bảng', '', 'TABLE'],
    picture: ['Ảnh', '', ''],
    clear: ['Xóa định dạng', '', ''],
    undo: ['Hoàn tác', 'Ctrl+Z', ''],
    redo: ['Làm lại', 'Ctrl+Y', ''],
  };

  const svg = (path) => {
    const ns = 'http://www.w3.org/2000/svg';
    const icon = document.createElementNS(ns, 'svg');
    icon.setAttribute('viewBox', '0 0 24 24');
    icon.setAttribute('aria-hidden', 'true');
    const line = document.createElementNS(ns, 'path');
    line.setAttribute('d', path);
    icon.append(line);
    return icon;
  };

  // Passages are drawn over the text, so that marking them changes nothing in it. A page has one highlight of a name:
  // each text adds its passages to those of the others, and takes away its own alone.
  const paint = (painted, name, ranges) => {
    if (window.Highlight && CSS.highlights) {
      const highlight = CSS.highlights.get(name) || new Highlight();
      (painted[name] || []).forEach((range) => highlight.delete(range));
      ranges.forEach((range) => highlight.add(range));
      painted[name] = ranges;
      highlight.size ? CSS.highlights.set(name, highlight) : CSS.highlights.delete(name);
    }
  };

  class WardRichText extends HTMLElement {
    connectedCallback() {
      document.addEventListener('selectionchange', (this.watching = () => this.select()));
      if (this.squire) {
        this.draw();
        return;
      }
      this.area = document.createElement('div');
      this.area.className = 'rich';
      this.area.setAttribute('role', 'textbox');
      this.area.setAttribute('aria-multiline', 'true');
      this.area.tabIndex = 0;
      this.bar = this.toolbar();
      this.note = document.createElement('p');
      this.note.className = 'warning rich-note';
      this.note.setAttribute('role', 'status');
      this.append(this.bar, this.note, this.area);
      this.passages = [];
      this.painted = {};
      // First, so that nothing of a clipboard reaches Squire before the server has cleaned it.
      this.area.addEventListener('paste', (event) => this.take(event, event.clipboardData), true);
      this.area.addEventListener('drop', (event) => this.take(event, event.dataTransfer), true);
      this.area.addEventListener('keydown', (event) => this.keys(event), true);
      this.squire = new Squire(this.area, { blockTag: 'P', addLinks: false, sanitizeToDOMFragment: (html) => this.parse(html) });
      this.squire.addEventListener('input', () => this.later());
      this.squire.addEventListener('blur', () => this.send());
      this.area.addEventListener('blur', () => this.tell());
      this.squire.addEventListener('pathChange', () => this.press());
      this.squire.addEventListener('select', () => this.press());
      this.label();
    }

    disconnectedCallback() {
      clearTimeout(this.timer);
      clearTimeout(this.telling);
      document.removeEventListener('selectionchange', this.watching);
      paint(this.painted, 'passage', []);
      paint(this.painted, 'found', []);
    }

    parse(html) {
      const template = document.createElement('template');
      template.innerHTML = html;
      return document.importNode(template.content, true);
    }

    toolbar() {
      const bar = document.createElement('div');
      bar.className = 'rich-tools';
      bar.setAttribute('role', 'toolbar');
      bar.setAttribute('aria-label', 'Định dạng');
      for (const [name, [word, shortcut]] of Object.entries(TOOLS)) {
        const button = document.createElement('button');
        button.type = 'button';
        button.dataset.tool = name;
        button.title = shortcut ? `${word} (${shortcut})` : word;
        button.tabIndex = bar.children.length ? -1 : 0;
        const text = document.createElement('span');
        text.textContent = word;
        button.append(...(ICONS[name] ? [svg(ICONS[name])] : []), text);
        button.classList.toggle('worded', !ICONS[name]);
        // Keeps the selection in the text while the mouse presses a button.
        button.addEventListener('mousedown', (event) => event.preventDefault());
        button.addEventListener('click', () => this.use(name));
        bar.append(button);
      }
      bar.addEventListener('keydown', (event) => this.walk(event));
      return bar;
    }

    // One tab stop for the whole toolbar; arrows walk in it.
    walk(event) {
      const buttons = [...this.bar.children];
      const at = buttons.indexOf(document.activeElement);
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
      if (event.key === 'Escape') {
        this.squire.focus();
      }
      if (to === undefined) {
        return;
      }
      event.preventDefault();
      buttons.forEach((button) => (button.tabIndex = -1));
      const next = buttons[(to + buttons.length) % buttons.length];
      next.tabIndex = 0;
      next.focus();
    }

    keys(event) {
      const command = event.ctrlKey || event.metaKey;
      const tool = command && event.altKey ? { 0: 'paragraph', 2: 'heading2', 3: 'heading3' }[event.key]
        : command && !event.shiftKey && event.key.toLowerCase() === 'k' ? 'link' : undefined;
      if (tool) {
        event.preventDefault();
        event.stopImmediatePropagation();
        this.use(tool);
      } else if (event.altKey && event.key === 'F10') {
        event.preventDefault();
        this.bar.querySelector('[tabindex="0"]').focus();
      }
    }

    use(name) {
      if (this.locked) {
        return;
      }
      const at = (tag) => this.squire.hasFormat(tag);
      const within = (tag) => new RegExp(`(^|>)${tag}(\\b|$)`).test(this.squire.getPath());
      const acts = {
        paragraph: () => this.block('p'),
        heading2: () => this.block('h2'),
        heading3: () => this.block('h3'),
        bold: () => (at('B') ? this.squire.removeBold() : this.squire.bold()),
        italic: () => (at('I') ? this.squire.removeItalic() : this.squire.italic()),
        bullets: () => (within('UL') ? this.squire.removeList() : this.squire.makeUnorderedList()),
        numbers: () => (within('OL') ? this.squire.removeList() : this.squire.makeOrderedList()),
        quote: () => (within('BLOCKQUOTE') ? this.squire.removeQuote() : this.squire.increaseQuoteLevel()),
        link: () => this.$server.askLink(this.currentLink()),
        table: () => this.$server.askTable(),
        picture: () => this.$server.askPicture(),
        clear: () => this.squire.removeAllFormatting(),
        undo: () => this.squire.undo(),
        redo: () => this.squire.redo(),
      };
      acts[name]();
      this.press();
      this.later();
    }

    block(tag) {
      this.squire.modifyBlocks((fragment) => {
        for (const old of [...fragment.querySelectorAll(BLOCKS)]) {
          if (!old.closest('li,td,th') && !old.querySelector(BLOCKS)) {
            const block = document.createElement(tag);
            block.append(...old.childNodes);
            old.replaceWith(block);
          }
        }
        return fragment;
      });
      this.squire.focus();
    }

    linkHere() {
      const node = this.squire.getSelection().commonAncestorContainer;
      const link = (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement).closest('a');
      return link && this.area.contains(link) ? link : null;
    }

    currentLink() {
      const link = this.linkHere();
      return link ? link.getAttribute('href') : '';
    }

    press() {
      const path = this.squire.getPath();
      for (const button of this.bar.children) {
        const tag = TOOLS[button.dataset.tool][2];
        if (tag) {
          const on = tag.length === 1 && tag !== 'P' && tag !== 'A' ? this.squire.hasFormat(tag)
            : new RegExp(`(^|>)${tag}(\\b|$)`).test(path);
          button.setAttribute('aria-pressed', String(on));
        }
      }
    }

    take(event, data) {
      const html = data && data.getData('text/html');
      const files = data && [...data.files].some((file) => file.type.startsWith('image/'));
      event.preventDefault();
      event.stopImmediatePropagation();
      if (this.locked || !data) {
        return;
      }
      if (html && html.length <= LARGEST_PASTE) {
        this.$server.pasted(html).then((clean) => {
          this.squire.insertHTML(clean);
          this.send();
        });
      } else if (html) {
        this.$server.pastedTooMuch();
      } else if (files) {
        this.$server.askPicture();
      } else {
        this.squire.insertPlainText(data.getData('text/plain'), true);
        this.later();
      }
    }

    // What is selected elsewhere leaves what was selected here: a button that is pressed takes the selection with it.
    select() {
      const selection = getSelection();
      if (this.area.contains(selection.anchorNode) && this.area.contains(selection.focusNode)) {
        this.selected = selection.toString().replace(/\s+/g, ' ').trim().slice(0, LONGEST_SELECTION);
        clearTimeout(this.telling);
        this.telling = setTimeout(() => this.tell(), PAUSE);
      }
    }

    tell() {
      clearTimeout(this.telling);
      if (this.isConnected && (this.selected || '') !== (this.told || '')) {
        this.told = this.selected;
        this.$server.selected(this.selected);
      }
    }

    // Where words stand in the text. Blanks, line ends and formats among them do not count.
    find(words, occurrence) {
      const wanted = [...words].filter((letter) => !BLANK.test(letter)).join('');
      const places = [];
      let text = '';
      const walker = document.createTreeWalker(this.area, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = 0; at < node.data.length; at++) {
          if (!BLANK.test(node.data[at])) {
            text += node.data[at];
            places.push([node, at]);
          }
        }
      }
      let found = wanted ? text.indexOf(wanted) : -1;
      for (let count = 0, at = found; count < occurrence && at >= 0; count++) {
        at = text.indexOf(wanted, at + 1);
        found = at >= 0 ? at : found;
      }
      if (found < 0) {
        return null;
      }
      const range = document.createRange();
      const [last, end] = places[found + wanted.length - 1];
      range.setStart(...places[found]);
      range.setEnd(last, end + 1);
      return range;
    }

    later() {
      this.wanted = null;
      paint(this.painted, 'found', []);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.send(), PAUSE);
    }

    send() {
      clearTimeout(this.timer);
      const html = this.squire.getHTML();
      if (html !== this.sent && this.isConnected) {
        this.sent = html;
        this.$server.changed(html);
      }
    }

    // ---- called by the server

    show(html) {
      this.squire.setHTML(html);
      this.sent = this.squire.getHTML();
      this.draw();
    }

    mark(passages) {
      this.passages = passages ? passages.split('\n') : [];
      this.draw();
    }

    draw() {
      paint(this.painted, 'passage', this.passages.map((passage) => this.find(passage, 0)).filter(Boolean));
      paint(this.painted, 'found', this.wanted ? [this.find(...this.wanted)].filter(Boolean) : []);
    }

    reveal(words, occurrence) {
      const range = this.find(words, occurrence);
      this.wanted = range && [words, occurrence];
      const short = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
      this.note.textContent = range || !words ? '' : `Không còn thấy “${short}” trong phần này.`;
      this.area.focus({ preventScroll: true });
      if (!range) {
        paint(this.painted, 'found', []);
        (words ? this.note : this.area).scrollIntoView({ block: 'center' });
        return;
      }
      // Selected, too: that is seen in every browser, read out, and where the keyboard goes on from.
      paint(this.painted, 'found', [range]);
      getSelection().setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      const block = range.startContainer.parentElement;
      block.scrollIntoView({ block: 'center' });
    }

    linkTo(address) {
      this.squire.focus();
      const link = this.linkHere();
      if (link && address) {
        link.setAttribute('href', address);
      } else if (address && this.squire.getSelection().collapsed) {
        // Nothing is selected, so the address itself becomes the words.
        const words = document.createElement('a');
        words.setAttribute('href', address);
        words.textContent = address.replace(/^(https?:\/\/|mailto:|tel:)/, '');
        this.squire.insertHTML(words.outerHTML);
      } else if (address) {
        this.squire.makeLink(address);
      } else {
        this.squire.removeLink();
      }
      this.send();
    }

    insert(html) {
      this.squire.focus();
      this.squire.insertHTML(html);
      this.send();
    }

    lock(locked) {
      this.locked = locked;
      this.area.setAttribute('contenteditable', String(!locked));
      this.area.setAttribute('aria-readonly', String(locked));
      this.bar.hidden = locked;
    }

    label() {
      this.area.setAttribute('aria-label', this.getAttribute('label') || 'Nội dung');
    }

    static get observedAttributes() {
      return ['label'];
    }

    attributeChangedCallback() {
      if (this.area) {
        this.label();
      }
    }
  }

  customElements.define('ward-rich-text', WardRichText);
})();
