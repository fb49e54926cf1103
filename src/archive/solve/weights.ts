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
  'e bare': 0.358,
  'e before signed title': -0.123,
  'e before start': 1.232,
  'e before title': 0.89,
  'e bias': -0.384,
  'e close': 0.961,
  'e comma': -0.192,
  'e jump': 0,
  'e last': 0.893,
  'e quoted': 0.862,
  'e semicolon': 0.768,
  'e signed off': 2.014,
  'e source note': 1.837,
  'e title': -0.592,
  'f alike': 2.145,
  'f alike pair': 0.998,
  'f behind torn': -2.356,
  'f bias': 0.231,
  'f bound': 0.453,
  'f dash': -1.206,
  'f dateline': -3.042,
  'f ended': -2.057,
  'f far ahead': -2.5,
  'f far behind': -2.359,
  'f just behind': -3.547,
  'f near ahead': -2.669,
  'f near behind': -2.727,
  'f next': 0.602,
  'f opening': 0.419,
  'f rival': -0.495,
  'f second': 0.355,
  'f signed title': -1.356,
  'f skips to title': -0.584,
  'f source note': -1.837,
  'f stray close': -2.089,
  'f title': -0.76,
  'f title next': 1.024,
  'f titles between': -1.035,
  'f torn': -0.289,
  'f under title': -1.124,
  'j alike': 3.533,
  'j alike pair': 2.058,
  'j attraction': 0.568,
  'j behind torn': -0.186,
  'j best ahead': -0.298,
  'j best before': 0.212,
  'j best both': -0.238,
  'j bias': -0.528,
  'j bound': 0.381,
  'j closes': 3.004,
  'j comma': 0.192,
  'j comma next': 0.004,
  'j dash': -0.514,
  'j dateline': -0.334,
  'j doubled': 0.331,
  'j ended': -2.087,
  'j far ahead': -1.306,
  'j far behind': -0.862,
  'j goes on': 0.777,
  'j just behind': -3.205,
  'j left open': -1.687,
  'j long word': -0.41,
  'j near ahead': -0.6,
  'j near behind': -1.04,
  'j next': 0.396,
  'j number': 1.65,
  'j opening': -0.886,
  'j rival': -0.56,
  'j saved': 1.441,
  'j second': 0.093,
  'j signed title': -1.492,
  'j skips to title': 1.504,
  'j stray close': -2.67,
  'j stray head': -0.83,
  'j stray tail': -0.501,
  'j title': -1.404,
  'j title next': 2.428,
  'j title-like': 0.378,
  'j titles between': -0.208,
  'j torn': 0.102,
  'j under title': -0.282,
  'j word': 0.935,
  'j worse than best': -1.255,
  's behind close': -0.061,
  's below signed title': 1.329,
  's below title': -2.22,
  's bias': -0.384,
  's bound': 0.062,
  's dateline': -1.121,
  's first text': -1.364,
  's first title': 0.946,
  's jump': 0,
  's lead': 0.308,
  's opening': 0.522,
  's text alike': 0.874,
  's text behind jump': -1.421,
  's text behind open': -1.537,
  's text behind signed off': -1.82,
  's text behind source note': -0.29,
  's text rival': 0.017,
  's title': 1.404,
  's title alike': 1.245,
  's title before dash': 2.795,
  's title before dateline': 1.943,
  's title before signed': 1.554,
  's title behind end': 0.603,
  's title behind open': -0.249,
  's title below title': -0.312,
  's title dash': -3.018,
  's title long': 0.528,
  's title lower level': -2.381,
  's title parallel': -0.585,
  's title rival': 0.678,
  's title short': -1.12,
  's title signed': 1.813,
  's title top level': 2.794,
  's title unframed where others are': -0.43,
  's torn': -0.074,
  't alike': 2.933,
  't alike pair': 2.293,
  't behind torn': -0.845,
  't bias': -0.427,
  't bound': -1.433,
  't dash': 2.577,
  't dateline': 2.388,
  't ended': 1.29,
  't far ahead': -1.625,
  't far behind': -1.997,
  't from signed': -0.315,
  't just behind': -1.39,
  't near ahead': -0.278,
  't near behind': -1.869,
  't next': 0.709,
  't opening': 0.438,
  't rival': 1.091,
  't second': 0.137,
  't signed title': -0.53,
  't skips to title': 0.639,
  't title': -1.064,
  't title next': 1.635,
  't titles between': -1.24,
  't torn': 0.562,
  't under title': -0.547,
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
