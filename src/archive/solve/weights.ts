// Written by scripts/fit.ts; not to be edited by hand.

/** In the order of titleFeatures. */
export const titleWeights: readonly number[] = [
  -0.872, // bias
  0.52, // length<=4
  1.626, // length 5-8
  2.987, // length 9-16
  1.323, // length 17-30
  -0.174, // length 31-45
  -1.663, // length>45
  -2.997, // ends sentence
  -3.845, // ends quotation
  -1.586, // ends question
  -2.217, // ends comma
  -2.248, // ends colon
  -5.848, // ends bracket
  -1.677, // sentence inside
  -0.881, // commas
  -1.684, // two commas
  4.979, // markdown
  3.062, // dash first
  -0.942, // halves
  3.78, // byline next
  4.127, // dateline next
  -0.782, // long text next
  -2.138, // nothing next
  1.998, // first on page
  -0.339, // text before open
  -1.38, // text before closed
  -0.508, // title-like before
  1.203, // end mark before
  -0.644, // number first
  -2.166, // makes word with text before
  -2.777, // makes word with text behind
  -0.183, // bound character first
  2.26, // about what follows
  -0.859, // about what came before
  -0.9, // page marks titles
  -2.69, // page marks titles, this not
  -0.369, // short next
  3.861, // dash next
  0.919, // parallel
  0.425, // parallel again
  0.407, // signed below, one between
  2.054, // ends like a title
  0.669, // colon inside
  -0.939, // ends with function word
];

/** By the names in link-features.ts: "s" start, "e" end, "j" torn text going on, "t" from a title, "f" from paragraph to paragraph; by those in chain-features.ts: "a" an article as a whole. */
export const linkWeights: Readonly<Record<string, number>> = {
  'a drawn': 2.038,
  'a even': 1.148,
  'a short': -0.84,
  'a titled': 3.526,
  'e bare': -0.298,
  'e before signed title': 0.087,
  'e before start': 1.656,
  'e before title': 1.659,
  'e bias': -0.494,
  'e comma': -0.292,
  'e jump': 0,
  'e last': 1.179,
  'e quoted': 0.799,
  'e semicolon': -0.66,
  'e signed off': 2.785,
  'e source note': 1.54,
  'e title': -1.019,
  'f alike': 1.505,
  'f alike pair': 0.811,
  'f aside': 2.352,
  'f behind torn': -1.121,
  'f bias': -0.269,
  'f bound': 0.822,
  'f dash': -0.958,
  'f dateline': -2.374,
  'f ended': -2.713,
  'f far ahead': -2.833,
  'f far behind': -2.842,
  'f flush': -0.791,
  'f foot lost': -0.469,
  'f just behind': -3.938,
  'f near ahead': -1.821,
  'f near behind': -2.577,
  'f next': 1.26,
  'f opening': 0.607,
  'f rival': 0.22,
  'f second': 0.275,
  'f signed title': -2.578,
  'f skips to title': -0.215,
  'f source note': -1.54,
  'f stray close': -1.765,
  'f stump': -0.455,
  'f title': -0.429,
  'f title next': 2.044,
  'f titles between': -0.322,
  'f torn': -0.212,
  'f under title': -0.454,
  'j alike': 2.429,
  'j alike pair': 1.587,
  'j aside': -1.532,
  'j attraction': 0.591,
  'j behind torn': -0.563,
  'j best ahead': 0.073,
  'j best before': 0.225,
  'j best both': -0.328,
  'j bias': -0.015,
  'j bound': -0.473,
  'j closes': 3.237,
  'j comma': 1.258,
  'j comma next': 0.386,
  'j dash': -1.22,
  'j dateline': 0.136,
  'j doubled': -0.302,
  'j ended': -2.176,
  'j far ahead': -1.133,
  'j far behind': -1.241,
  'j flush': 0.09,
  'j goes on': 0.834,
  'j just behind': -2.016,
  'j left open': -0.958,
  'j long word': 0.27,
  'j near ahead': -0.077,
  'j near behind': -0.964,
  'j next': 0.645,
  'j number': 1.906,
  'j opening': -0.726,
  'j rival': -0.804,
  'j saved': 1.421,
  'j second': 0.512,
  'j signed title': 0.029,
  'j skips to title': 1.413,
  'j stray close': -1.255,
  'j stray head': -0.948,
  'j stray tail': -0.816,
  'j stump': 0.521,
  'j title': -1.963,
  'j title next': 2.599,
  'j title-like': -0.188,
  'j titles between': -0.209,
  'j torn': 0.525,
  'j under title': -0.769,
  'j word': 0.573,
  'j worse than best': -0.749,
  's aside': -0.306,
  's below signed title': 0.992,
  's below title': -2.28,
  's bias': -0.494,
  's bound': -0.267,
  's dateline': -0.738,
  's first text': -0.506,
  's first title': 1.024,
  's flush': 0.22,
  's indented': 0.189,
  's jump': 0,
  's opening': 0.456,
  's stump': -0.223,
  's text alike': 0.795,
  's text behind jump': -1.108,
  's text behind open': -0.849,
  's text behind signed off': -0.986,
  's text behind source note': 0.514,
  's text rival': -0.546,
  's title': 1.908,
  's title alike': 1.621,
  's title before dash': 3.563,
  's title before dateline': 2.6,
  's title before signed': 1.838,
  's title behind end': 0.335,
  's title behind open': -0.894,
  's title below title': -0.116,
  's title dash': -3.053,
  's title long': 1.354,
  's title lower level': -2.986,
  's title parallel': -0.702,
  's title rival': 1.036,
  's title short': -0.978,
  's title signed': 1.798,
  's title top level': 3.341,
  's title unframed where others are': -0.616,
  's torn': -0.382,
  't alike': 2.445,
  't alike pair': 1.565,
  't aside': -0.659,
  't behind torn': -0.765,
  't bias': -0.014,
  't bound': 0.004,
  't dash': 2.712,
  't dateline': 1.501,
  't ended': 1.73,
  't far ahead': -1.476,
  't far behind': -2.481,
  't flush': -0.738,
  't from signed': -0.203,
  't just behind': -1.458,
  't near ahead': 0.056,
  't near behind': -1.963,
  't next': 0.582,
  't opening': 0.389,
  't rival': 0.897,
  't second': 0.002,
  't signed title': 0.263,
  't skips to title': 0.477,
  't stump': -1.29,
  't title': -1.576,
  't title next': 2.279,
  't titles between': -1.409,
  't torn': 0.05,
  't under title': -0.863,
};

/** By the names in joins.ts. */
export const joinWeights: Readonly<Record<string, number>> = {
  'attraction': 0.931,
  'behind': 0.827,
  'bias': 0.873,
  'closes': 1.867,
  'comma': 1.581,
  'doubled': 3.14,
  'flush': 0.251,
  'goes on': 2.062,
  'heading glued': -0.844,
  'indented': -3.604,
  'left open': -2.268,
  'long word': -0.152,
  'next': -0.266,
  'no comma in last sentence': -0.261,
  'number': 2.998,
  'opening': -1.051,
  'opening behind whole words': -0.595,
  'saved': 1.135,
  'short': 0.095,
  'short last sentence': 0.413,
  'short second': 0.118,
  'stray close': -3.809,
  'stray head': -1.442,
  'stray tail': -1.14,
  'title next': -3.447,
  'title-like': -3.503,
  'torn': 0.132,
  'word': 1.658,
};
