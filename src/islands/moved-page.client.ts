/** On the page at an old address: goes on to the new one, with what the address asked for. */
const link = document.querySelector('a');
if (link) {
  link.search = location.search;
  location.replace(link.href);
}
