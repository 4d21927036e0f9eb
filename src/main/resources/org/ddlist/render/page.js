'use strict';
(() => {
  // What a reader types has no accents where the page has them, and the other way round.
  const fold = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // Not the entry: each of a conference on learning would match "learning".
  const text = element => [...element.querySelectorAll('.title, .by, summary')]
      .map(part => part.textContent).join(' ') + ' ' + element.dataset.sections;
  const papers = [...document.querySelectorAll('article')].map(
      element => ({element, text: fold(text(element))}));
  const parts = [...document.querySelectorAll('main section')].reverse();
  const box = document.querySelector('input');
  const count = document.querySelector('output');
  const number = shown => shown + (shown === 1 ? ' paper' : ' papers');

  const filter = () => {
    const words = fold(box.value).split(/\s+/).filter(word => word);
    let shown = 0;
    for (const {element, text} of papers) {
      element.hidden = !words.every(word => text.includes(word));
      shown += element.hidden ? 0 : 1;
    }
    // The innermost come first, so that one with a shown part in it is shown.
    for (const part of parts) {
      part.hidden = words.length > 0
          && !part.querySelector('article:not([hidden]), section:not([hidden])');
    }
    count.value = words.length ? number(shown) + ' of ' + papers.length : number(shown);
  };

  const copy = async (text, fallback) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // A page that came over plain http has no clipboard; what is selected can be copied.
      fallback.closest('details').open = true;
      getSelection().selectAllChildren(fallback);
      return document.execCommand('copy');
    }
  };

  const says = (button, text) => {
    const name = button.dataset.name ??= button.textContent;
    button.textContent = text;
    setTimeout(() => { button.textContent = name; }, 2000);
  };

  document.addEventListener('click', async event => {
    const button = event.target.closest('button');
    if (!button) {
      return;
    }
    const paper = button.closest('article');
    const entries = paper
        ? [paper.querySelector('pre')]
        : papers.filter(({element}) => !element.hidden)
            .map(({element}) => element.querySelector('pre'));
    if (entries.length === 0) {
      return;
    }
    const text = entries.map(entry => entry.textContent).join('\n');
    says(button, await copy(text, entries[0]) ? 'copied' : 'not copied');
  });

  document.addEventListener('keydown', event => {
    if (event.key === '/' && event.target !== box && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      box.select();
    } else if (event.key === 'Escape' && event.target === box) {
      box.value = '';
      filter();
    }
  });

  for (const element of document.querySelectorAll('.filter, button')) {
    element.hidden = false;
  }
  box.addEventListener('input', filter);
  box.value = new URLSearchParams(location.search).get('q') ?? box.value;
  filter();
})();
