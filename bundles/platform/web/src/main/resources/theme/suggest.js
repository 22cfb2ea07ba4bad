// Below each search box, what may be meant by what is typed: a combobox of WAI-ARIA 1.2. Without it the box is as it was.
(() => {
  'use strict';
  const WAIT = 150, SHORTEST = 2, SEARCH = '/tim-kiem';

  const set = (element, attributes) => {
    for (const name in attributes) element.setAttribute(name, attributes[name]);
    return element;
  };
  const add = (parent, tag, attributes) => parent.appendChild(set(document.createElement(tag), attributes));

  document.querySelectorAll(`form[action$="${SEARCH}"]`).forEach((form, number) => {
    const input = form.elements.q, action = form.getAttribute('action'), id = 'goi-y-' + number;
    const list = add(form, 'ul', { class: 'hits', id, role: 'listbox', 'aria-label': input.getAttribute('aria-label') });
    const status = add(form, 'p', { class: 'hide', role: 'status' });
    let items = [], said, active = -1, timer, request;

    list.hidden = true;
    set(input, { type: 'text', inputmode: 'search', enterkeyhint: 'search', autocomplete: 'off', role: 'combobox' });
    set(input, { 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-expanded': false });

    const choose = chosen => {
      list.children[active]?.setAttribute('aria-selected', false);
      active = chosen;
      const option = list.children[active];
      input.setAttribute('aria-activedescendant', option ? option.id : '');
      option?.setAttribute('aria-selected', true);
      option?.scrollIntoView({ block: 'nearest' });
    };
    const open = wanted => {
      choose(-1);
      list.hidden = !wanted;
      input.setAttribute('aria-expanded', wanted);
      status.textContent = wanted ? said : '';
    };
    const close = () => {
      clearTimeout(timer);
      request?.abort();
      open(false);
    };
    const go = index => {
      close();
      location = action.slice(0, -SEARCH.length) + items[index].address;
    };
    const show = found => {
      ({ items, said } = found);
      list.replaceChildren();
      items.forEach((item, index) => {
        const option = add(list, 'li', { role: 'option', id: id + index, 'aria-selected': false });
        add(option, 'span', { lang: item.lang }).textContent = item.title;
        add(option, 'small').textContent = item.kind;
        option.onclick = () => go(index);
      });
      open(items.length > 0 && document.activeElement === input);
    };
    const ask = async typed => {
      const { signal } = request = new AbortController();
      try {
        const answer = await fetch(action + '/goi-y?q=' + encodeURIComponent(typed), { signal });
        show(answer.ok ? await answer.json() : { items: [] });
      } catch {
        // Newer letters were typed, or the portal is away: the box works as it is.
      }
    };

    input.addEventListener('input', () => {
      const typed = input.value.trimStart();
      clearTimeout(timer);
      request?.abort();
      if (typed.length < SHORTEST) close();
      else timer = setTimeout(ask, WAIT, typed);
    });
    input.addEventListener('keydown', event => {
      const down = event.key === 'ArrowDown', last = items.length - 1;
      if (event.isComposing) return;
      if (list.hidden && down && last >= 0 && input.value) open(true);
      if (list.hidden) return;
      if (down) choose(active < last ? active + 1 : 0);
      else if (event.key === 'ArrowUp') choose(active > 0 ? active - 1 : last);
      else if (event.key === 'Escape') close();
      else if (event.key === 'Enter' && active >= 0) go(active);
      else return;
      event.preventDefault();
    });
    input.addEventListener('blur', close);
    list.onmousedown = event => event.preventDefault();
  });
})();
