// Written by scripts/fit.ts; not to be edited by hand.

/** In the order of titleFeatures. */
export const titleWeights: readonly number[] = [
  -0.199, // bias
  1.391, // length<=4
  1.601, // length 5-8
  2.93, // length 9-16
  1.29, // length 17-30
  -0.092, // length 31-45
  -1.528, // length>45
  -3.598, // ends sentence
  -1.34, // ends quotation
  -1.073, // ends question
  -1.366, // ends comma
  -1.559, // ends colon
  -1.921, // ends bracket
  -1.597, // sentence inside
  -0.738, // commas
  -1.705, // two commas
  3.891, // markdown
  2.761, // dash first
  0.217, // halves
  3.621, // byline next
  3.034, // dateline next
  -0.757, // long text next
  -1.255, // nothing next
  0.917, // first on page
  -0.735, // text before open
  -1.524, // text before closed
  -0.468, // title-like before
  0.761, // end mark before
  -0.594, // number first
  -1.111, // makes word with text before
  -2.153, // makes word with text behind
  -0.028, // bound character first
  2.469, // about what follows
  -1.226, // about what came before
  -0.658, // page marks titles
  -2.594, // page marks titles, this not
  -0.77, // short next
  3.043, // dash next
  0.913, // parallel
  0.314, // signed below, one between
];

/** By the names in link-features.ts: "s" start, "e" end, "j" torn text going on, "t" from a title, "f" from paragraph to paragraph. */
export const linkWeights: Readonly<Record<string, number>> = {
  'e bare': 0.32,
  'e before signed title': -0.182,
  'e before start': 1.133,
  'e before title': 0.967,
  'e bias': -0.265,
  'e close': 1.467,
  'e comma': -0.136,
  'e jump': 0,
  'e last': 0.559,
  'e quoted': 1.514,
  'e semicolon': -1.371,
  'e signed off': 2.583,
  'e source note': 1.837,
  'e title': -0.564,
  'f alike': 2.068,
  'f alike pair': 1.69,
  'f behind torn': -2.019,
  'f bias': 0.645,
  'f bound': 0.095,
  'f dash': -0.945,
  'f dateline': -2.45,
  'f ended': -2.362,
  'f far ahead': -3.101,
  'f far behind': -2.713,
  'f just behind': -3.389,
  'f near ahead': -2.333,
  'f near behind': -2.625,
  'f next': 1.12,
  'f opening': 0.674,
  'f rival': -0.356,
  'f second': -2.5,
  'f signed title': -1.38,
  'f skips to title': -1.302,
  'f source note': -1.837,
  'f stray close': -1.849,
  'f title': -1.37,
  'f title next': 1.817,
  'f torn': -0.052,
  'f under title': -2.144,
  'j alike': 4.893,
  'j alike pair': 2.147,
  'j attraction': 0.802,
  'j behind torn': -0.743,
  'j bias': -0.85,
  'j bound': 0.597,
  'j closes': 3.273,
  'j comma': 0.136,
  'j comma next': 0.152,
  'j dash': -1.145,
  'j dateline': -0.402,
  'j doubled': 0.743,
  'j ended': -2.946,
  'j far ahead': -1.217,
  'j far behind': -1.199,
  'j goes on': 0.908,
  'j just behind': -3.312,
  'j left open': -1.909,
  'j long word': -0.045,
  'j near ahead': -0.476,
  'j near behind': -1.215,
  'j next': 0.402,
  'j number': 1.374,
  'j opening': -0.882,
  'j rival': -0.386,
  'j saved': 1.323,
  'j second': -0.114,
  'j signed title': -1.616,
  'j skips to title': 1.006,
  'j stray close': -2.379,
  'j stray head': -1.178,
  'j stray tail': -0.543,
  'j title': -1.985,
  'j title next': 2.817,
  'j title-like': 0.973,
  'j torn': 0.175,
  'j under title': -0.686,
  'j word': 1.282,
  's behind close': 0.113,
  's below signed title': 0.791,
  's below title': -1.83,
  's bias': -0.265,
  's bound': -0.012,
  's dateline': -1.23,
  's first text': -1.054,
  's first title': 1.061,
  's jump': 0,
  's lead': 0.67,
  's opening': -0.046,
  's text alike': 0.465,
  's text behind jump': -0.955,
  's text behind open': -1.703,
  's text behind signed off': -1.372,
  's text behind source note': 0.377,
  's text rival': -0.259,
  's title': 2.146,
  's title alike': 0.113,
  's title before dateline': 2.033,
  's title before signed': 2.395,
  's title behind end': 0.699,
  's title behind open': -1.159,
  's title below title': 0.043,
  's title dash': -2.785,
  's title long': 1.627,
  's title lower level': -3.192,
  's title parallel': -0.632,
  's title rival': 1.078,
  's title short': -0.383,
  's title signed': 1.434,
  's title top level': 3.062,
  's title unframed where others are': -0.72,
  's torn': -0.406,
  't alike': 2.762,
  't alike pair': 3.104,
  't behind torn': -0.878,
  't bias': -0.444,
  't bound': -1.063,
  't dash': 2.616,
  't dateline': 1.984,
  't ended': 0.366,
  't far ahead': -2.046,
  't far behind': -3.011,
  't from signed': -0.239,
  't just behind': -1.805,
  't near ahead': -0.732,
  't near behind': -1.344,
  't next': 0.884,
  't opening': 0.945,
  't rival': 0.608,
  't second': -1.471,
  't signed title': 0.335,
  't skips to title': 0.091,
  't title': -0.81,
  't title next': 2.254,
  't torn': 0.563,
  't under title': -2.27,
};

/** By the names in joins.ts. */
export const joinWeights: Readonly<Record<string, number>> = {
  'attraction': 1.014,
  'behind': 1.102,
  'bias': 1.028,
  'closes': 2.38,
  'comma': 1.951,
  'doubled': 3.667,
  'goes on': 2.92,
  'heading glued': -0.992,
  'left open': -1.788,
  'long word': 0.436,
  'next': -0.898,
  'no comma in last sentence': -0.388,
  'number': 3.449,
  'opening': -1.373,
  'opening behind whole words': -1.076,
  'saved': 1.206,
  'short': 0.045,
  'short last sentence': 0.662,
  'short second': 0.929,
  'stray close': -4.779,
  'stray head': -1.931,
  'stray tail': -0.698,
  'title next': -5.391,
  'title-like': -3.709,
  'torn': 0.61,
  'word': 1.768,
};
