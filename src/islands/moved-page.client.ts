/** On the page at an old address: goes on to the new one, with what the address asked for. */
const link = document.querySelector('a');
if (link) {
  link.search = location.search;
  // The place that was asked for has moved with its page.
  if (location.hash !== '') link.hash = location.hash;
  location.replace(link.href);
}
