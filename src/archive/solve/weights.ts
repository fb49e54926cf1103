// Written by scripts/fit.ts; not to be edited by hand.

/** In the order of titleFeatures. */
export const titleWeights: readonly number[] = [
  -0.246, // bias
  1.496, // length<=4
  1.88, // length 5-8
  2.737, // length 9-16
  1.12, // length 17-30
  0.154, // length 31-45
  -1.558, // length>45
  -2.87, // ends sentence
  -2.118, // ends quotation
  -1.32, // ends question
  -1.164, // ends comma
  -1.633, // ends colon
  -3.144, // ends bracket
  -1.591, // sentence inside
  -1.029, // commas
  -1.515, // two commas
  3.998, // markdown
  2.145, // dash first
  0.026, // halves
  3.73, // byline next
  2.37, // dateline next
  -0.497, // long text next
  -1.305, // nothing next
  1.494, // first on page
  -0.469, // text before open
  -1.532, // text before closed
  -0.899, // title-like before
  0.824, // end mark before
  -0.42, // number first
  -0.641, // makes word with text before
  -1.742, // makes word with text behind
  -0.153, // bound character first
  1.622, // about what follows
  -0.599, // about what came before
  -0.779, // page marks titles
  -2.695, // page marks titles, this not
  -0.125, // short next
  2.523, // dash next
  0.436, // parallel
  0.265, // signed below, one between
  2.349, // ends like a title
];

/** By the names in link-features.ts: "s" start, "e" end, "j" torn text going on, "t" from a title, "f" from paragraph to paragraph. */
export const linkWeights: Readonly<Record<string, number>> = {
  'e bare': 0.161,
  'e before signed title': -0.03,
  'e before start': 1.328,
  'e before title': 1.022,
  'e bias': -0.23,
  'e close': 0.887,
  'e comma': -0.026,
  'e jump': 0,
  'e last': 0.984,
  'e quoted': 0.785,
  'e semicolon': -0.576,
  'e signed off': 1.732,
  'e source note': 1.821,
  'e title': -0.764,
  'f alike': 2.17,
  'f alike pair': 0.724,
  'f behind torn': -1.902,
  'f bias': 0.379,
  'f bound': 0.501,
  'f dash': -0.888,
  'f dateline': -2.766,
  'f ended': -1.791,
  'f far ahead': -2.533,
  'f far behind': -2.256,
  'f just behind': -3.559,
  'f near ahead': -2.472,
  'f near behind': -2.389,
  'f next': 0.726,
  'f opening': 0.376,
  'f rival': -0.586,
  'f second': 0.476,
  'f signed title': -0.994,
  'f skips to title': -0.201,
  'f source note': -1.821,
  'f stray close': -2.233,
  'f title': -0.732,
  'f title next': 1.046,
  'f titles between': -0.948,
  'f torn': -0.312,
  'f under title': -0.957,
  'j alike': 3.64,
  'j alike pair': 1.613,
  'j attraction': 0.362,
  'j behind torn': -0.348,
  'j best ahead': -0.24,
  'j best before': 0.117,
  'j best both': -0.261,
  'j bias': -0.581,
  'j bound': 0.345,
  'j closes': 3.416,
  'j comma': 0.026,
  'j comma next': 0.123,
  'j dash': -0.948,
  'j dateline': -0.136,
  'j doubled': 0.173,
  'j ended': -1.477,
  'j far ahead': -1.386,
  'j far behind': -0.764,
  'j goes on': 0.476,
  'j just behind': -2.827,
  'j left open': -1.456,
  'j long word': -0.086,
  'j near ahead': -0.531,
  'j near behind': -0.941,
  'j next': 0.298,
  'j number': 1.407,
  'j opening': -0.643,
  'j rival': -0.361,
  'j saved': 1.214,
  'j second': 0.091,
  'j signed title': -1.393,
  'j skips to title': 1.178,
  'j stray close': -1.568,
  'j stray head': -0.943,
  'j stray tail': -0.37,
  'j title': -1.632,
  'j title next': 2.427,
  'j title-like': 0.561,
  'j titles between': -0.069,
  'j torn': 0.316,
  'j under title': -0.536,
  'j word': 0.881,
  'j worse than best': -1.031,
  's behind close': -0.087,
  's below signed title': 1.039,
  's below title': -2.108,
  's bias': -0.23,
  's bound': 0.095,
  's dateline': -1.29,
  's first text': -0.985,
  's first title': 0.813,
  's jump': 0,
  's lead': 0.362,
  's opening': 0.461,
  's text alike': 1.018,
  's text behind jump': -1.648,
  's text behind open': -1.296,
  's text behind signed off': -1.611,
  's text behind source note': -0.45,
  's text rival': -0.135,
  's title': 1.407,
  's title alike': 0.587,
  's title before dash': 2.956,
  's title before dateline': 1.758,
  's title before signed': 1.218,
  's title behind end': 0.443,
  's title behind open': -0.125,
  's title below title': -0.03,
  's title dash': -2.852,
  's title long': 0.682,
  's title lower level': -2.276,
  's title parallel': -0.363,
  's title rival': 0.711,
  's title short': -0.986,
  's title signed': 1.483,
  's title top level': 2.772,
  's title unframed where others are': -0.497,
  's torn': -0.128,
  't alike': 2.656,
  't alike pair': 2.414,
  't behind torn': -0.597,
  't bias': -0.666,
  't bound': -1.54,
  't dash': 2.505,
  't dateline': 2.147,
  't ended': 0.445,
  't far ahead': -1.52,
  't far behind': -2.01,
  't from signed': -0.578,
  't just behind': -1.599,
  't near ahead': -0.238,
  't near behind': -1.766,
  't next': 0.647,
  't opening': 0.333,
  't rival': 1.135,
  't second': 0.043,
  't signed title': -0.68,
  't skips to title': 1.028,
  't title': -0.77,
  't title next': 1.61,
  't titles between': -1.31,
  't torn': 0.448,
  't under title': -0.601,
};

/** By the names in joins.ts. */
export const joinWeights: Readonly<Record<string, number>> = {
  'attraction': 1.16,
  'behind': 1.604,
  'bias': 1.02,
  'closes': 2.242,
  'comma': 1.918,
  'doubled': 3.718,
  'goes on': 2.046,
  'heading glued': -1.274,
  'left open': -2.384,
  'long word': -0.456,
  'next': -0.731,
  'no comma in last sentence': -0.542,
  'number': 2.993,
  'opening': -1.282,
  'opening behind whole words': -1.13,
  'saved': 0.923,
  'short': -0.27,
  'short last sentence': 0.705,
  'short second': 0.913,
  'stray close': 0.867,
  'stray head': -1.822,
  'stray tail': -0.965,
  'title next': -4.554,
  'title-like': -3.214,
  'torn': 1.019,
  'word': 1.831,
};
