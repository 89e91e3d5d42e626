/**
 * Folds the characters that Word files, PDFs, chats and old web pages have in place of ordinary ones: build, browser,
 * index and query all compare texts in this form.
 */

/**
 * Shapes of radicals in the CJK Radicals Supplement that Unicode's NFKC leaves alone, each followed by the character that
 * it stands for (Unicode, EquivalentUnifiedIdeograph). PDFs are full of them: 粮⻝ for 粮食.
 */
const RADICALS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀';
const OF_RADICAL = new Map(
  Array.from(RADICALS.matchAll(/(.)(.)/gu), ([, radical = '', character = '']) => [radical, character]),
);

/** Invisible characters: zero-width spaces, soft hyphens, marks of direction, selectors of variants. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** A character with what is set upon it. */
const CHARACTERS = /.\p{M}*/gsu;

const HAN = '\\p{Script=Han}';
const LETTER = String.raw`(?:^|[^\p{Script=Latin}\p{N}])[a-z0-9]`;
const LETTER_AFTER = String.raw`[a-z](?:$|[^\p{Script=Latin}\p{N}])`;

/** Between what belongs together: blanks at a Chinese character that stands alone, and full stops and blanks in A.I. or A I. */
const BETWEEN = [
  new RegExp(`(?<=(?:^|[^${HAN}])${HAN}) (?=${HAN})|(?<=${HAN}) (?=${HAN}(?:$|[^${HAN}]))`, 'gu'),
  new RegExp(`(?<=${LETTER})\\.(?= ?${LETTER_AFTER})|(?<=[a-z]\\. ?[a-z])\\.`, 'gu'),
  new RegExp(`(?<=${LETTER}) (?=${LETTER_AFTER})`, 'gu'),
];

/** A text without what nobody sees. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** A folded text, with the place in the original text of the character that each of its UTF-16 units comes from. */
interface FoldedText {
  folded: string;
  at: readonly number[];
}

/**
 * A text as it is compared: full-width forms narrowed, letters small, blanks single, radicals turned into characters,
 * what is invisible taken away, and words joined that blanks or full stops tear apart.
 */
export function foldText(text: string): FoldedText {
  let folded = '';
  const at: number[] = [];
  for (const { 0: character, index } of text.matchAll(CHARACTERS)) {
    const usual = foldCharacter(character);
    // A run of blanks is one, and none at the beginning.
    if (usual === ' ' && (folded === '' || folded.endsWith(' '))) continue;
    folded += usual;
    at.push(...Array<number>(usual.length).fill(index));
  }
  return BETWEEN.reduce(without, { folded, at });
}

/** The folded text alone, with traditional characters simplified by a table. */
export function fold(text: string, simplified: ReadonlyMap<string, string> = new Map()): string {
  const folded = foldText(text).folded.trim();
  return simplified.size === 0 ? folded : Array.from(folded, (each) => simplified.get(each) ?? each).join('');
}

function foldCharacter(character: string): string {
  // Most are what they are already.
  if (/^[a-z0-9\u4e00-\u9fff]$/.test(character)) return character;
  return character
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u2e80-\u2ef3]/g, (radical) => OF_RADICAL.get(radical) ?? radical)
    .toLowerCase();
}

/** Takes out what a pattern finds, one character at each place. */
function without({ folded, at }: FoldedText, pattern: RegExp): FoldedText {
  const dropped = new Set(Array.from(folded.matchAll(pattern), ({ index }) => index));
  if (dropped.size === 0) return { folded, at };
  return {
    folded: Array.from({ length: folded.length }, (_, unit) => (dropped.has(unit) ? '' : (folded[unit] ?? ''))).join(
      '',
    ),
    at: at.filter((_, unit) => !dropped.has(unit)),
  };
}
