// Written by scripts/fit.ts; not to be edited by hand.

/** In the order of titleFeatures. */
export const titleWeights: readonly number[] = [
  -0.838, // bias
  0.489, // length<=4
  1.578, // length 5-8
  3.055, // length 9-16
  1.378, // length 17-30
  -0.107, // length 31-45
  -1.66, // length>45
  -3.048, // ends sentence
  -3.723, // ends quotation
  -1.782, // ends question
  -2.185, // ends comma
  -2.643, // ends colon
  -5.492, // ends bracket
  -1.686, // sentence inside
  -1.022, // commas
  -1.632, // two commas
  5.018, // markdown
  2.983, // dash first
  -0.932, // halves
  3.721, // byline next
  3.939, // dateline next
  -0.825, // long text next
  -2.242, // nothing next
  2.073, // first on page
  -0.413, // text before open
  -1.337, // text before closed
  -0.389, // title-like before
  1.252, // end mark before
  -0.544, // number first
  -2.231, // makes word with text before
  -3.074, // makes word with text behind
  -0.34, // bound character first
  2.162, // about what follows
  -0.936, // about what came before
  -0.842, // page marks titles
  -2.675, // page marks titles, this not
  -0.59, // short next
  3.859, // dash next
  0.941, // parallel
  0.238, // parallel again
  0.511, // signed below, one between
  2.068, // ends like a title
  0.614, // colon inside
  -0.844, // ends with function word
];

/** By the names in link-features.ts: "s" start, "e" end, "j" torn text going on, "t" from a title, "f" from paragraph to paragraph; by those in chain-features.ts: "a" an article as a whole. */
export const linkWeights: Readonly<Record<string, number>> = {
  'a drawn': 2.076,
  'a even': 1.825,
  'a short': -0.633,
  'a titled': 4.396,
  'e bare': -0.331,
  'e before signed title': 0.087,
  'e before start': 1.645,
  'e before title': 1.537,
  'e bias': -0.348,
  'e comma': -0.16,
  'e jump': -1.541,
  'e last': 1.417,
  'e quoted': 0.84,
  'e semicolon': -0.762,
  'e signed off': 2.742,
  'e source note': 1.907,
  'e title': -1.034,
  'f alike': 2.266,
  'f alike pair': 1.003,
  'f aside': 2.427,
  'f behind torn': -1.175,
  'f bias': -0.276,
  'f bound': 0.947,
  'f dash': -1.076,
  'f dateline': -2.581,
  'f ended': -2.618,
  'f far ahead': -3.638,
  'f far behind': -2.681,
  'f flush': -0.854,
  'f foot lost': -0.454,
  'f jump': -0.548,
  'f jumped': 0.926,
  'f just behind': -3.735,
  'f near ahead': -1.613,
  'f near behind': -2.351,
  'f next': 1.382,
  'f opening': 0.602,
  'f rival': -0.017,
  'f second': 0.428,
  'f signed title': -2.48,
  'f skips to title': -0.453,
  'f source note': -1.907,
  'f stray close': -1.63,
  'f stump': -0.433,
  'f title': -0.569,
  'f title next': 2.057,
  'f titles between': -0.454,
  'f torn': -0.194,
  'f under title': -0.714,
  'j alike': 3.258,
  'j alike pair': 2.049,
  'j aside': -1.249,
  'j attraction': 0.604,
  'j behind torn': -0.645,
  'j best ahead': 0.225,
  'j best before': 0.243,
  'j best both': -0.588,
  'j bias': -0.028,
  'j bound': -0.287,
  'j closes': 3.163,
  'j comma': 1.164,
  'j comma next': 0.396,
  'j dash': -1.17,
  'j dateline': -0.035,
  'j doubled': -0.521,
  'j ended': -2.503,
  'j far ahead': -1.074,
  'j far behind': -1.192,
  'j flush': 0.409,
  'j goes on': 0.973,
  'j jump': -0.941,
  'j jumped': 0.641,
  'j just behind': -2.329,
  'j left open': -1.136,
  'j long word': 0.149,
  'j near ahead': 0.036,
  'j near behind': -1.012,
  'j next': 0.576,
  'j number': 2.283,
  'j opening': -0.722,
  'j rival': -1.21,
  'j saved': 1.489,
  'j second': 0.813,
  'j signed title': 0.085,
  'j skips to title': 1.165,
  'j stray close': -1.445,
  'j stray head': -1.001,
  'j stray tail': -0.637,
  'j stump': 0.662,
  'j title': -1.7,
  'j title next': 3.109,
  'j title-like': 0.097,
  'j titles between': -0.205,
  'j torn': 0.394,
  'j under title': -0.953,
  'j word': 0.727,
  'j worse than best': -1.083,
  's aside': -0.547,
  's below signed title': 1.394,
  's below title': -2.43,
  's bias': -0.348,
  's bound': -0.41,
  's dateline': -1.007,
  's first text': -0.56,
  's first title': 0.703,
  's flush': 0.49,
  's indented': 0.076,
  's jump': 2.02,
  's opening': 0.418,
  's stump': -0.197,
  's text alike': 0.879,
  's text behind jump': -0.966,
  's text behind open': -0.97,
  's text behind signed off': -0.747,
  's text behind source note': 0.11,
  's text rival': -0.903,
  's title': 1.907,
  's title alike': 1.974,
  's title before dash': 3.774,
  's title before dateline': 2.689,
  's title before signed': 2.001,
  's title behind end': 0.014,
  's title behind open': -0.711,
  's title below title': -0.052,
  's title dash': -3.455,
  's title long': 1.176,
  's title lower level': -2.857,
  's title parallel': -1.093,
  's title rival': 1.457,
  's title short': -1.27,
  's title signed': 1.919,
  's title top level': 3.946,
  's title unframed where others are': -0.797,
  's torn': -0.232,
  't alike': 2.825,
  't alike pair': 2.062,
  't aside': -0.822,
  't behind torn': -0.758,
  't bias': -0.084,
  't bound': -0.221,
  't dash': 3.188,
  't dateline': 1.792,
  't ended': 2.205,
  't far ahead': -1.545,
  't far behind': -2.81,
  't flush': -1.594,
  't from signed': -0.764,
  't jump': -0.794,
  't just behind': -1.414,
  't near ahead': 0.295,
  't near behind': -2.168,
  't next': 0.984,
  't opening': 0.461,
  't rival': 1.327,
  't second': 0.314,
  't signed title': 0.162,
  't skips to title': 0.191,
  't stump': -1.503,
  't title': -1.528,
  't title next': 2.193,
  't titles between': -1.473,
  't torn': 0.033,
  't under title': -0.829,
};

/** By the names in joins.ts. */
export const joinWeights: Readonly<Record<string, number>> = {
  'attraction': 0.947,
  'behind': 0.803,
  'bias': 0.818,
  'closes': 1.998,
  'comma': 1.568,
  'doubled': 3.021,
  'flush': 0.298,
  'goes on': 1.946,
  'heading glued': -0.898,
  'indented': -3.299,
  'left open': -1.837,
  'long word': -0.063,
  'next': -0.213,
  'no comma in last sentence': -0.287,
  'number': 2.272,
  'opening': -1.007,
  'opening behind whole words': -0.545,
  'saved': 1.057,
  'short': -0.003,
  'short last sentence': 0.5,
  'short second': 0.279,
  'stray close': -2.764,
  'stray head': -1.668,
  'stray tail': -0.965,
  'title next': -3.202,
  'title-like': -3.623,
  'torn': 0.275,
  'word': 1.67,
};
