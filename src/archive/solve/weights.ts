// Written by scripts/fit.ts; not to be edited by hand.

/** In the order of titleFeatures. */
export const titleWeights: readonly number[] = [
  -0.247, // bias
  1.523, // length<=4
  1.741, // length 5-8
  2.604, // length 9-16
  1.179, // length 17-30
  0.13, // length 31-45
  -1.511, // length>45
  -2.769, // ends sentence
  -1.991, // ends quotation
  -1.376, // ends question
  -1.05, // ends comma
  -1.909, // ends colon
  -3.002, // ends bracket
  -1.526, // sentence inside
  -1.175, // commas
  -1.544, // two commas
  4.006, // markdown
  2.248, // dash first
  -0.134, // halves
  3.514, // byline next
  2.378, // dateline next
  -0.427, // long text next
  -1.326, // nothing next
  1.667, // first on page
  -0.37, // text before open
  -1.461, // text before closed
  -0.952, // title-like before
  0.851, // end mark before
  -0.463, // number first
  -0.649, // makes word with text before
  -1.613, // makes word with text behind
  -0.403, // bound character first
  1.367, // about what follows
  -0.766, // about what came before
  -0.816, // page marks titles
  -2.637, // page marks titles, this not
  -0.327, // short next
  2.615, // dash next
  0.701, // parallel
  0.075, // signed below, one between
  2.329, // ends like a title
];

/** By the names in link-features.ts: "s" start, "e" end, "j" torn text going on, "t" from a title, "f" from paragraph to paragraph. */
export const linkWeights: Readonly<Record<string, number>> = {
  'e bare': 0.343,
  'e before signed title': -0.084,
  'e before start': 1.08,
  'e before title': 0.979,
  'e bias': -0.314,
  'e comma': -0.166,
  'e jump': 0,
  'e last': 0.877,
  'e quoted': 1.067,
  'e semicolon': 0.238,
  'e signed off': 1.96,
  'e source note': 1.982,
  'e title': -0.713,
  'f alike': 2.047,
  'f alike pair': 0.813,
  'f behind torn': -2.328,
  'f bias': 0.217,
  'f bound': 0.56,
  'f dash': -1.243,
  'f dateline': -3.179,
  'f ended': -2.044,
  'f far ahead': -2.477,
  'f far behind': -2.213,
  'f just behind': -3.508,
  'f near ahead': -2.68,
  'f near behind': -2.688,
  'f next': 0.537,
  'f opening': 0.373,
  'f rival': -0.468,
  'f second': 0.334,
  'f signed title': -1.378,
  'f skips to title': -0.49,
  'f source note': -1.982,
  'f stray close': -2.033,
  'f title': -0.669,
  'f title next': 0.951,
  'f titles between': -0.985,
  'f torn': -0.298,
  'f under title': -1.083,
  'j alike': 3.461,
  'j alike pair': 1.903,
  'j attraction': 0.6,
  'j behind torn': -0.188,
  'j best ahead': -0.267,
  'j best before': 0.177,
  'j best both': -0.186,
  'j bias': -0.534,
  'j bound': 0.333,
  'j closes': 2.942,
  'j comma': 0.166,
  'j comma next': 0.019,
  'j dash': -0.619,
  'j dateline': -0.292,
  'j doubled': 0.248,
  'j ended': -2.215,
  'j far ahead': -1.317,
  'j far behind': -0.862,
  'j goes on': 0.788,
  'j just behind': -3.169,
  'j left open': -1.656,
  'j long word': -0.345,
  'j near ahead': -0.589,
  'j near behind': -1.007,
  'j next': 0.413,
  'j number': 1.855,
  'j opening': -0.805,
  'j rival': -0.452,
  'j saved': 1.377,
  'j second': 0.072,
  'j signed title': -1.494,
  'j skips to title': 1.52,
  'j stray close': -2.475,
  'j stray head': -0.841,
  'j stray tail': -0.51,
  'j title': -1.369,
  'j title next': 2.423,
  'j title-like': 0.373,
  'j titles between': -0.167,
  'j torn': 0.131,
  'j under title': -0.319,
  'j word': 0.891,
  'j worse than best': -1.189,
  's below signed title': 1.419,
  's below title': -2.144,
  's bias': -0.314,
  's bound': -0.074,
  's dateline': -0.884,
  's first text': -1.332,
  's first title': 0.955,
  's jump': 0,
  's opening': 0.505,
  's text alike': 0.911,
  's text behind jump': -1.38,
  's text behind open': -1.562,
  's text behind signed off': -1.786,
  's text behind source note': -0.299,
  's text rival': 0.12,
  's title': 1.334,
  's title alike': 1.295,
  's title before dash': 2.765,
  's title before dateline': 2.03,
  's title before signed': 1.632,
  's title behind end': 0.606,
  's title behind open': -0.292,
  's title below title': -0.328,
  's title dash': -3.093,
  's title long': 0.628,
  's title lower level': -2.384,
  's title parallel': -0.366,
  's title rival': 0.534,
  's title short': -1.137,
  's title signed': 1.839,
  's title top level': 2.911,
  's title unframed where others are': -0.399,
  's torn': -0.077,
  't alike': 2.833,
  't alike pair': 2.143,
  't behind torn': -0.768,
  't bias': -0.447,
  't bound': -1.405,
  't dash': 2.65,
  't dateline': 2.488,
  't ended': 1.411,
  't far ahead': -1.555,
  't far behind': -1.908,
  't from signed': -0.341,
  't just behind': -1.36,
  't near ahead': -0.365,
  't near behind': -1.853,
  't next': 0.681,
  't opening': 0.381,
  't rival': 1.055,
  't second': 0.088,
  't signed title': -0.512,
  't skips to title': 0.661,
  't title': -1.11,
  't title next': 1.621,
  't titles between': -1.202,
  't torn': 0.582,
  't under title': -0.503,
};

/** By the names in joins.ts. */
export const joinWeights: Readonly<Record<string, number>> = {
  'attraction': 1.047,
  'behind': 1.852,
  'bias': 1.045,
  'closes': 2.804,
  'comma': 1.944,
  'doubled': 3.733,
  'goes on': 2.055,
  'heading glued': -1.553,
  'left open': -3.306,
  'long word': -0.585,
  'next': -0.575,
  'no comma in last sentence': -0.816,
  'number': 3.563,
  'opening': -1.109,
  'opening behind whole words': -1.335,
  'saved': 1.04,
  'short': -0.214,
  'short last sentence': 1.149,
  'short second': 0.89,
  'stray close': 3.642,
  'stray head': -1.397,
  'stray tail': -0.58,
  'title next': -4.543,
  'title-like': -4.024,
  'torn': 0.556,
  'word': 1.996,
};
