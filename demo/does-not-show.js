const ADDRESS = '../dist/self-check.js';
const find = (id) => document.getElementById(id);

/** For browsers, policies and frames that do not let a button copy. */
function offerToCopyByHand() {
  find('code').hidden = false;
  find('code').select();
  find('told').textContent = 'Your browser does not let a button copy. Copy what is marked below.';
}

find('copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(find('code').value);
    find('told').textContent = 'Copied. Now paste it into the console of your own page.';
  } catch {
    offerToCopyByHand();
  }
});

find('run').addEventListener('click', () => {
  const script = document.createElement('script');
  script.src = ADDRESS;
  script.addEventListener('load', () => script.remove());
  document.body.append(script);
});

/** Until the text is there the button has nothing to copy; a page from a disk may not read it. */
async function readCheck() {
  try {
    const response = await fetch(ADDRESS);
    if (!response.ok) throw new Error(response.statusText);
    const check = await response.text();
    find('code').value = check;
    find('bookmark').href = `javascript:${encodeURIComponent(check)}`;
    find('copy').disabled = false;
  } catch {
    find('told').textContent =
      'The check could not be read. Open its file below, and copy all of it.';
  }
}

void readCheck();
