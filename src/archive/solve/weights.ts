// Written by scripts/fit.ts; not to be edited by hand.

/** In the order of titleFeatures. */
export const titleWeights: readonly number[] = [
  -0.285, // bias
  1.297, // length<=4
  1.89, // length 5-8
  2.776, // length 9-16
  1.168, // length 17-30
  0.174, // length 31-45
  -1.584, // length>45
  -2.965, // ends sentence
  -1.911, // ends quotation
  -1.495, // ends question
  -1.249, // ends comma
  -1.582, // ends colon
  -2.842, // ends bracket
  -1.607, // sentence inside
  -0.947, // commas
  -1.477, // two commas
  4.04, // markdown
  2.256, // dash first
  0.115, // halves
  3.653, // byline next
  2.488, // dateline next
  -0.465, // long text next
  -1.392, // nothing next
  1.481, // first on page
  -0.375, // text before open
  -1.592, // text before closed
  -0.794, // title-like before
  0.843, // end mark before
  -0.414, // number first
  -0.668, // makes word with text before
  -1.801, // makes word with text behind
  -0.101, // bound character first
  1.643, // about what follows
  -0.453, // about what came before
  -0.76, // page marks titles
  -2.698, // page marks titles, this not
  -0.244, // short next
  2.527, // dash next
  0.506, // parallel
  0.324, // signed below, one between
  2.205, // ends like a title
];

/** By the names in link-features.ts: "s" start, "e" end, "j" torn text going on, "t" from a title, "f" from paragraph to paragraph. */
export const linkWeights: Readonly<Record<string, number>> = {
  'e bare': 0.265,
  'e before signed title': 0.092,
  'e before start': 1.214,
  'e before title': 0.827,
  'e bias': -0.356,
  'e close': 1.03,
  'e comma': -0.036,
  'e jump': 0,
  'e last': 0.818,
  'e quoted': 0.929,
  'e semicolon': -0.78,
  'e signed off': 1.857,
  'e source note': 2.188,
  'e title': -1.137,
  'f alike': 2.509,
  'f alike pair': 0.902,
  'f behind torn': -1.743,
  'f bias': 0.386,
  'f bound': 0.508,
  'f dash': -0.893,
  'f dateline': -2.997,
  'f ended': -2.142,
  'f far ahead': -2.448,
  'f far behind': -2.39,
  'f just behind': -3.825,
  'f near ahead': -1.966,
  'f near behind': -2.56,
  'f next': 1.049,
  'f opening': 0.478,
  'f rival': -0.929,
  'f second': 0.495,
  'f signed title': -0.769,
  'f skips to title': 0.132,
  'f source note': -2.188,
  'f stray close': -1.884,
  'f title': -0.724,
  'f title next': 0.699,
  'f titles between': -0.704,
  'f torn': -0.233,
  'f under title': -1.002,
  'j alike': 3.67,
  'j alike pair': 1.67,
  'j attraction': 0.399,
  'j behind torn': -0.382,
  'j best ahead': -0.191,
  'j best before': 0.103,
  'j best both': -0.465,
  'j bias': -0.462,
  'j bound': 0.051,
  'j closes': 3.472,
  'j comma': 0.036,
  'j comma next': -0.135,
  'j dash': -1.171,
  'j dateline': -0.267,
  'j doubled': 0.577,
  'j ended': -2.147,
  'j far ahead': -1.296,
  'j far behind': -0.797,
  'j goes on': 0.678,
  'j just behind': -2.877,
  'j left open': -1.096,
  'j long word': -0.154,
  'j near ahead': -0.391,
  'j near behind': -0.97,
  'j next': 0.387,
  'j number': 1.948,
  'j opening': -0.622,
  'j rival': -0.412,
  'j saved': 1.462,
  'j second': 0.154,
  'j signed title': -1.228,
  'j skips to title': 0.947,
  'j stray close': -1.901,
  'j stray head': -0.896,
  'j stray tail': -0.454,
  'j title': -1.576,
  'j title next': 2.344,
  'j title-like': 0.624,
  'j titles between': -0.071,
  'j torn': 0.441,
  'j under title': -0.484,
  'j word': 0.734,
  'j worse than best': -0.799,
  's behind close': -0.014,
  's below signed title': 1.329,
  's below title': -1.777,
  's bias': -0.356,
  's bound': 0.121,
  's dateline': -0.965,
  's first text': -0.604,
  's first title': 0.758,
  's jump': 0,
  's lead': 0.352,
  's opening': 0.313,
  's text alike': 0.599,
  's text behind jump': -1.236,
  's text behind open': -0.995,
  's text behind signed off': -1.183,
  's text behind source note': -0.656,
  's text rival': 0.162,
  's title': 1.469,
  's title alike': 1.095,
  's title before dash': 2.667,
  's title before dateline': 1.746,
  's title before signed': 1.588,
  's title behind end': 0.773,
  's title behind open': -0.058,
  's title below title': -0.498,
  's title dash': -2.859,
  's title long': 0.484,
  's title lower level': -2.519,
  's title parallel': -0.675,
  's title rival': 0.786,
  's title short': -0.773,
  's title signed': 1.35,
  's title top level': 2.922,
  's title unframed where others are': -0.642,
  's torn': -0.229,
  't alike': 2.792,
  't alike pair': 2.262,
  't behind torn': -0.737,
  't bias': -0.649,
  't bound': -1.172,
  't dash': 2.468,
  't dateline': 2.204,
  't ended': 1.632,
  't far ahead': -1.703,
  't far behind': -1.954,
  't from signed': -0.542,
  't just behind': -1.695,
  't near ahead': -0.426,
  't near behind': -1.622,
  't next': 0.718,
  't opening': 0.286,
  't rival': 1.156,
  't second': 0.034,
  't signed title': -0.969,
  't skips to title': 0.983,
  't title': -0.813,
  't title next': 1.623,
  't titles between': -0.909,
  't torn': 0.337,
  't under title': -0.71,
};

/** By the names in joins.ts. */
export const joinWeights: Readonly<Record<string, number>> = {
  'attraction': 1.122,
  'behind': 1.141,
  'bias': 1.049,
  'closes': 2.855,
  'comma': 1.948,
  'doubled': 3.818,
  'goes on': 2.055,
  'heading glued': -1.092,
  'left open': -2.983,
  'long word': -0.448,
  'next': -1.066,
  'no comma in last sentence': -0.426,
  'number': 3.12,
  'opening': -1.169,
  'opening behind whole words': -0.981,
  'saved': 0.935,
  'short': -0.015,
  'short last sentence': 0.699,
  'short second': 0.961,
  'stray close': -1.373,
  'stray head': -1.718,
  'stray tail': -0.911,
  'title next': -4.505,
  'title-like': -3.356,
  'torn': 0.677,
  'word': 1.904,
};
