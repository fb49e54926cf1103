// Written by scripts/fit.ts; not to be edited by hand.

/** In the order of titleFeatures. */
export const titleWeights: readonly number[] = [
  -0.144, // bias
  0.877, // length<=4
  1.901, // length 5-8
  2.813, // length 9-16
  1.26, // length 17-30
  0.325, // length 31-45
  -1.547, // length>45
  -3.609, // ends sentence
  -1.443, // ends quotation
  -0.964, // ends question
  -1.486, // ends comma
  -1.853, // ends colon
  -2.165, // ends bracket
  -1.644, // sentence inside
  -0.944, // commas
  -1.598, // two commas
  4.27, // markdown
  2.294, // dash first
  -0.158, // halves
  3.682, // byline next
  2.832, // dateline next
  -0.584, // long text next
  -1.536, // nothing next
  0.904, // first on page
  -0.682, // text before open
  -1.459, // text before closed
  -0.224, // title-like before
  0.821, // end mark before
  -0.758, // number first
  -0.929, // makes word with text before
  -2.019, // makes word with text behind
  -0.03, // bound character first
  2.131, // about what follows
  -0.93, // about what came before
  -0.693, // page marks titles
  -2.932, // page marks titles, this not
  0.009, // short next
];

/** By the names in link-features.ts: "s" start, "e" end, "j" torn text going on, "t" from a title, "f" from paragraph to paragraph. */
export const linkWeights: Readonly<Record<string, number>> = {
  'e bare': 1.161,
  'e before signed title': -0.054,
  'e before start': 1.114,
  'e before title': 1.289,
  'e bias': -0.392,
  'e comma': 0.215,
  'e jump': 0.873,
  'e last': 0.935,
  'e quoted': 1.511,
  'e semicolon': -1.017,
  'e signed off': 2.924,
  'e source note': 2.134,
  'e title': 0.02,
  'f alike': 1.644,
  'f behind torn': -2.871,
  'f bias': 0.952,
  'f bound': 0.772,
  'f dash': -1.344,
  'f dateline': -2.765,
  'f ended': -2.939,
  'f far ahead': -3.121,
  'f far behind': -3.386,
  'f jump': -0.621,
  'f jumped': -0.588,
  'f just behind': -3.832,
  'f near ahead': -2.74,
  'f near behind': -2.94,
  'f next': 2.227,
  'f second': -2.362,
  'f signed title': -2.091,
  'f skips to title': -2.615,
  'f source note': -2.134,
  'f stray close': -2.759,
  'f title': -2.077,
  'f title next': 1.241,
  'f torn': -0.608,
  'f under title': -2.745,
  'j alike': 5.709,
  'j attraction': 0.855,
  'j behind torn': -0.655,
  'j bias': -1.487,
  'j bound': 0.017,
  'j closes': 3.755,
  'j comma': -0.215,
  'j comma next': 0.861,
  'j dash': 1.241,
  'j dateline': -0.799,
  'j doubled': 0.533,
  'j ended': -1.467,
  'j far ahead': -2.005,
  'j far behind': -1.291,
  'j jump': -1.272,
  'j jumped': -1.002,
  'j just behind': -5.333,
  'j left open': -2.182,
  'j long word': -0.172,
  'j near ahead': -0.653,
  'j near behind': -1.178,
  'j next': 2.236,
  'j number': 2.978,
  'j saved': 1.72,
  'j second': -0.755,
  'j signed title': -0.67,
  'j skips to title': 2.327,
  'j stray close': -2.109,
  'j stray head': -1.311,
  'j stray tail': -0.841,
  'j title': -2.023,
  'j title next': 2.961,
  'j title-like': -0.008,
  'j torn': 0.96,
  'j under title': -1.312,
  'j word': 1.434,
  's below signed title': 0.363,
  's below title': -2.069,
  's bias': -0.392,
  's bound': -0.042,
  's dateline': -0.395,
  's first text': -2.28,
  's first title': 0.832,
  's jump': 2.361,
  's text alike': 0.725,
  's text behind jump': -1.939,
  's text behind open': -1.982,
  's text behind signed off': -1.103,
  's text behind source note': -0.126,
  's title': 2.251,
  's title alike': 1.812,
  's title before dateline': 2.359,
  's title behind end': 0.711,
  's title behind open': -0.813,
  's title below title': 0.563,
  's title dash': -2.935,
  's title long': 1.265,
  's title lower level': -2.972,
  's title short': -0.107,
  's title signed': 1.536,
  's title top level': 3.008,
  's title unsigned where others sign': -1.121,
  's torn': 0.215,
  't alike': 4.419,
  't behind torn': -1.241,
  't bias': -0.274,
  't bound': -1.336,
  't dash': 2.077,
  't dateline': 2.082,
  't ended': 1.116,
  't far ahead': -2.494,
  't far behind': -2.656,
  't from signed': 0.076,
  't jump': -1.886,
  't just behind': -2.075,
  't near ahead': -0.392,
  't near behind': -1.641,
  't next': 2.549,
  't second': -0.393,
  't signed title': -0.795,
  't skips to title': 0.626,
  't title': -0.612,
  't title next': 2.562,
  't torn': 0.181,
  't under title': -2.134,
};
