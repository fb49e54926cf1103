// Written by scripts/fit.ts; not to be edited by hand.

/** In the order of titleFeatures. */
export const titleWeights: readonly number[] = [
  -0.863, // bias
  0.479, // length<=4
  1.603, // length 5-8
  3.006, // length 9-16
  1.336, // length 17-30
  -0.15, // length 31-45
  -1.663, // length>45
  -3.018, // ends sentence
  -3.805, // ends quotation
  -1.641, // ends question
  -2.246, // ends comma
  -2.392, // ends colon
  -5.72, // ends bracket
  -1.683, // sentence inside
  -0.913, // commas
  -1.659, // two commas
  5.024, // markdown
  3.063, // dash first
  -0.923, // halves
  3.715, // byline next
  4.053, // dateline next
  -0.799, // long text next
  -2.14, // nothing next
  2.003, // first on page
  -0.368, // text before open
  -1.355, // text before closed
  -0.456, // title-like before
  1.216, // end mark before
  -0.591, // number first
  -2.123, // makes word with text before
  -2.87, // makes word with text behind
  -0.167, // bound character first
  2.318, // about what follows
  -0.893, // about what came before
  -0.878, // page marks titles
  -2.694, // page marks titles, this not
  -0.471, // short next
  3.908, // dash next
  0.919, // parallel
  0.343, // parallel again
  0.425, // signed below, one between
  2.033, // ends like a title
  0.669, // colon inside
  -0.924, // ends with function word
];

/** By the names in link-features.ts: "s" start, "e" end, "j" torn text going on, "t" from a title, "f" from paragraph to paragraph; by those in chain-features.ts: "a" an article as a whole. */
export const linkWeights: Readonly<Record<string, number>> = {
  'a drawn': 2.082,
  'a even': 1.326,
  'a short': -0.718,
  'a titled': 3.939,
  'e bare': -0.367,
  'e before signed title': 0.135,
  'e before start': 1.516,
  'e before title': 1.619,
  'e bias': -0.56,
  'e comma': -0.293,
  'e jump': 0,
  'e last': 1.218,
  'e quoted': 0.855,
  'e semicolon': -0.626,
  'e signed off': 2.736,
  'e source note': 1.655,
  'e title': -0.999,
  'f alike': 1.532,
  'f alike pair': 0.823,
  'f aside': 2.474,
  'f behind torn': -1.182,
  'f bias': -0.186,
  'f bound': 0.905,
  'f dash': -0.976,
  'f dateline': -2.495,
  'f ended': -2.616,
  'f far ahead': -2.977,
  'f far behind': -2.804,
  'f flush': -0.784,
  'f foot lost': -0.451,
  'f jump': -0.256,
  'f just behind': -3.822,
  'f near ahead': -1.705,
  'f near behind': -2.571,
  'f next': 1.223,
  'f opening': 0.598,
  'f rival': 0.108,
  'f second': 0.293,
  'f signed title': -2.604,
  'f skips to title': -0.212,
  'f source note': -1.655,
  'f stray close': -1.647,
  'f stump': -0.484,
  'f title': -0.448,
  'f title next': 2.046,
  'f titles between': -0.392,
  'f torn': -0.188,
  'f under title': -0.65,
  'j alike': 2.517,
  'j alike pair': 1.572,
  'j aside': -1.579,
  'j attraction': 0.637,
  'j behind torn': -0.601,
  'j best ahead': 0.136,
  'j best before': 0.217,
  'j best both': -0.366,
  'j bias': 0.014,
  'j bound': -0.496,
  'j closes': 3.096,
  'j comma': 1.143,
  'j comma next': 0.333,
  'j dash': -1.208,
  'j dateline': 0.145,
  'j doubled': -0.409,
  'j ended': -2.304,
  'j far ahead': -1.131,
  'j far behind': -1.203,
  'j flush': 0.196,
  'j goes on': 0.833,
  'j jump': -0.498,
  'j just behind': -2.056,
  'j left open': -1.07,
  'j long word': 0.217,
  'j near ahead': -0.046,
  'j near behind': -0.966,
  'j next': 0.637,
  'j number': 2.026,
  'j opening': -0.72,
  'j rival': -0.965,
  'j saved': 1.419,
  'j second': 0.601,
  'j signed title': 0.174,
  'j skips to title': 1.289,
  'j stray close': -1.172,
  'j stray head': -0.941,
  'j stray tail': -0.77,
  'j stump': 0.56,
  'j title': -1.856,
  'j title next': 2.609,
  'j title-like': -0.005,
  'j titles between': -0.225,
  'j torn': 0.467,
  'j under title': -0.807,
  'j word': 0.642,
  'j worse than best': -0.806,
  's aside': -0.332,
  's below signed title': 1.08,
  's below title': -2.268,
  's bias': -0.56,
  's bound': -0.353,
  's dateline': -0.867,
  's first text': -0.478,
  's first title': 0.832,
  's flush': 0.332,
  's indented': 0.1,
  's jump': 1.026,
  's opening': 0.478,
  's stump': -0.167,
  's text alike': 0.831,
  's text behind jump': -1.087,
  's text behind open': -0.865,
  's text behind signed off': -0.902,
  's text behind source note': 0.442,
  's text rival': -0.56,
  's title': 1.903,
  's title alike': 1.722,
  's title before dash': 3.548,
  's title before dateline': 2.492,
  's title before signed': 1.954,
  's title behind end': 0.373,
  's title behind open': -0.875,
  's title below title': -0.064,
  's title dash': -3.26,
  's title long': 1.244,
  's title lower level': -3.003,
  's title parallel': -0.701,
  's title rival': 1.182,
  's title short': -0.985,
  's title signed': 1.817,
  's title top level': 3.483,
  's title unframed where others are': -0.787,
  's torn': -0.3,
  't alike': 2.431,
  't alike pair': 1.609,
  't aside': -0.728,
  't behind torn': -0.745,
  't bias': -0.056,
  't bound': 0.031,
  't dash': 2.891,
  't dateline': 1.628,
  't ended': 1.969,
  't far ahead': -1.446,
  't far behind': -2.534,
  't flush': -1.09,
  't from signed': -0.344,
  't jump': -0.349,
  't just behind': -1.593,
  't near ahead': 0.132,
  't near behind': -2.085,
  't next': 0.67,
  't opening': 0.372,
  't rival': 1.048,
  't second': 0.149,
  't signed title': 0.216,
  't skips to title': 0.326,
  't stump': -1.375,
  't title': -1.679,
  't title next': 2.162,
  't titles between': -1.45,
  't torn': 0.014,
  't under title': -0.935,
};

/** By the names in joins.ts. */
export const joinWeights: Readonly<Record<string, number>> = {
  'attraction': 0.942,
  'behind': 0.842,
  'bias': 0.826,
  'closes': 1.874,
  'comma': 1.571,
  'doubled': 3.143,
  'flush': 0.297,
  'goes on': 2.006,
  'heading glued': -0.869,
  'indented': -3.513,
  'left open': -1.967,
  'long word': -0.058,
  'next': -0.238,
  'no comma in last sentence': -0.274,
  'number': 2.727,
  'opening': -1.03,
  'opening behind whole words': -0.557,
  'saved': 1.08,
  'short': 0.051,
  'short last sentence': 0.445,
  'short second': 0.155,
  'stray close': -3.491,
  'stray head': -1.564,
  'stray tail': -1.081,
  'title next': -3.115,
  'title-like': -3.475,
  'torn': 0.196,
  'word': 1.629,
};
