// Written by scripts/fit.ts; not to be edited by hand.

/** In the order of titleFeatures. */
export const titleWeights: readonly number[] = [
  -0.83, // bias
  0.643, // length<=4
  1.736, // length 5-8
  2.978, // length 9-16
  1.414, // length 17-30
  -0.032, // length 31-45
  -1.643, // length>45
  -2.962, // ends sentence
  -3.687, // ends quotation
  -1.694, // ends question
  -2.132, // ends comma
  -2.64, // ends colon
  -5.466, // ends bracket
  -1.667, // sentence inside
  -0.962, // commas
  -1.636, // two commas
  5.096, // markdown
  2.859, // dash first
  -0.924, // halves
  3.483, // byline next
  3.909, // dateline next
  -0.806, // long text next
  -1.871, // nothing next
  1.941, // first on page
  -0.372, // text before open
  -1.361, // text before closed
  -0.331, // title-like before
  1.192, // end mark before
  -0.577, // number first
  -1.954, // makes word with text before
  -2.623, // makes word with text behind
  -0.209, // bound character first
  2.133, // about what follows
  -0.966, // about what came before
  -0.867, // page marks titles
  -2.737, // page marks titles, this not
  -0.546, // short next
  3.598, // dash next
  0.907, // parallel
  0.321, // parallel again
  0.707, // signed below, one between
  2.076, // ends like a title
  0.65, // colon inside
  -0.901, // ends with function word
];

/** By the names in link-features.ts: "s" start, "e" end, "j" torn text going on, "t" from a title, "f" from paragraph to paragraph; by those in chain-features.ts: "a" an article as a whole. */
export const linkWeights: Readonly<Record<string, number>> = {
  'a drawn': 2.07,
  'a even': 1.555,
  'a listed': 4,
  'a short': -0.82,
  'a titled': 4.261,
  'e bare': -0.212,
  'e before signed title': 0.089,
  'e before start': 1.683,
  'e before title': 1.612,
  'e bias': -0.458,
  'e comma': -0.273,
  'e jump': -0.87,
  'e last': 1.3,
  'e quoted': 0.946,
  'e semicolon': -0.719,
  'e signed off': 2.727,
  'e source note': 1.853,
  'e title': -1.153,
  'f alike': 1.863,
  'f alike pair': 0.991,
  'f aside': 2.464,
  'f behind torn': -1.113,
  'f bias': -0.26,
  'f bound': 0.863,
  'f dash': -1.109,
  'f dateline': -2.495,
  'f ended': -2.708,
  'f far ahead': -3.139,
  'f far behind': -2.766,
  'f flush': -1.016,
  'f foot lost': -0.335,
  'f jump': -0.333,
  'f just behind': -4.001,
  'f near ahead': -1.732,
  'f near behind': -2.537,
  'f next': 1.456,
  'f opening': 0.605,
  'f rival': -0.012,
  'f second': 0.529,
  'f signed title': -2.208,
  'f skips to title': -0.261,
  'f source note': -1.853,
  'f stray close': -1.527,
  'f stump': -0.474,
  'f title': -0.423,
  'f title next': 2.117,
  'f titles between': -0.433,
  'f torn': -0.15,
  'f under title': -0.659,
  'j alike': 3.23,
  'j alike pair': 1.913,
  'j aside': -1.358,
  'j attraction': 0.65,
  'j behind torn': -0.46,
  'j best ahead': 0.096,
  'j best before': 0.248,
  'j best both': -0.446,
  'j bias': 0.111,
  'j bound': -0.205,
  'j closes': 3.108,
  'j comma': 1.058,
  'j comma next': 0.266,
  'j dash': -1.278,
  'j dateline': -0.147,
  'j doubled': -0.618,
  'j ended': -1.983,
  'j far ahead': -1.105,
  'j far behind': -1.172,
  'j flush': 0.351,
  'j goes on': 1.022,
  'j jump': -0.643,
  'j just behind': -2.361,
  'j left open': -1.32,
  'j long word': 0.248,
  'j near ahead': -0.008,
  'j near behind': -1.057,
  'j next': 0.736,
  'j number': 1.913,
  'j opening': -0.819,
  'j rival': -1.097,
  'j saved': 1.49,
  'j second': 0.611,
  'j signed title': -0.171,
  'j skips to title': 1.133,
  'j stray close': -1.461,
  'j stray head': -0.954,
  'j stray tail': -0.729,
  'j stump': 0.602,
  'j title': -2.029,
  'j title next': 3.006,
  'j title-like': 0.021,
  'j titles between': -0.293,
  'j torn': 0.27,
  'j under title': -0.62,
  'j word': 0.889,
  'j worse than best': -1.049,
  's aside': -0.504,
  's below signed title': 1.259,
  's below title': -2.293,
  's bias': -0.458,
  's bound': -0.434,
  's dateline': -0.912,
  's first text': -0.508,
  's first title': 0.711,
  's flush': 0.249,
  's indented': 0.005,
  's jump': 1.502,
  's opening': 0.547,
  's stump': -0.258,
  's text alike': 0.97,
  's text behind jump': -0.996,
  's text behind open': -0.875,
  's text behind signed off': -0.824,
  's text behind source note': 0.116,
  's text rival': -0.603,
  's title': 2.024,
  's title alike': 1.76,
  's title before dash': 3.455,
  's title before dateline': 2.65,
  's title before signed': 2.098,
  's title behind end': 0.554,
  's title behind open': -0.756,
  's title below title': -0.064,
  's title dash': -3.33,
  's title long': 1.217,
  's title lower level': -3.127,
  's title parallel': -0.983,
  's title rival': 1.205,
  's title short': -0.935,
  's title signed': 1.808,
  's title top level': 3.683,
  's title unframed where others are': -0.709,
  's torn': -0.231,
  't alike': 2.81,
  't alike pair': 2.006,
  't aside': -0.769,
  't behind torn': -0.736,
  't bias': -0.181,
  't bound': -0.213,
  't dash': 3.085,
  't dateline': 1.799,
  't ended': 1.951,
  't far ahead': -1.437,
  't far behind': -2.502,
  't flush': -1.131,
  't from signed': -0.412,
  't jump': -0.676,
  't just behind': -1.64,
  't near ahead': 0.077,
  't near behind': -2.049,
  't next': 0.783,
  't opening': 0.434,
  't rival': 1.252,
  't second': 0.168,
  't signed title': 0.209,
  't skips to title': 0.357,
  't stump': -1.258,
  't title': -1.502,
  't title next': 2.331,
  't titles between': -1.382,
  't torn': 0.126,
  't under title': -0.926,
};

/** By the names in joins.ts. */
export const joinWeights: Readonly<Record<string, number>> = {
  'attraction': 1.044,
  'behind': 0.745,
  'bias': 0.954,
  'closes': 1.96,
  'comma': 1.623,
  'doubled': 3.241,
  'flush': 0.073,
  'goes on': 2.015,
  'heading glued': -0.871,
  'indented': -3.957,
  'left open': -2.309,
  'long word': -0.239,
  'next': -0.232,
  'no comma in last sentence': -0.298,
  'number': 2.466,
  'opening': -0.909,
  'opening behind whole words': -0.599,
  'saved': 1.072,
  'short': -0.017,
  'short last sentence': 0.348,
  'short second': 0.145,
  'stray close': -2.474,
  'stray head': -1.506,
  'stray tail': -0.79,
  'title next': -4.187,
  'title-like': -4.047,
  'torn': 0.194,
  'word': 1.756,
};
