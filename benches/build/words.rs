//! Words of no language in the alphabets of all: as frequent, as long and as inflected as real ones.

/// A small generator of numbers (splitmix64, Steele, Lea and Flood 2014): the same corpus on every machine.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From 0 to `below`, exclusive.
    pub fn roll(&mut self, below: usize) -> usize {
        (self.next() % below as u64) as usize
    }

    /// From 0 to 1.
    fn fraction(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }
}

/// An alphabet: its tag, and the syllables and endings that words are made of.
pub struct Alphabet {
    pub tag: &'static str,
    syllables: &'static [&'static str],
    endings: &'static [&'static str],
}

pub static ALPHABETS: [Alphabet; 5] = [
    Alphabet {
        tag: "mk",
        syllables: &[
            "ми", "гра", "оп", "шти", "на", "ко", "ѓе", "ќе", "ѕви", "лу", "ре", "со", "вет", "бе", "га", "лец", "џеб",
            "жи",
        ],
        endings: &["", "та", "то", "ите", "от", "ите", "на", "ски"],
    },
    Alphabet {
        tag: "sr-Cyrl",
        syllables: &[
            "ми", "гра", "оп", "шти", "ђе", "ћу", "љу", "ње", "џе", "збо", "ри", "ште", "ко", "са", "пла", "но", "жу",
            "ва",
        ],
        endings: &["", "а", "е", "ама", "ом", "их", "ски", "ти"],
    },
    Alphabet {
        tag: "cnr",
        syllables: &[
            "mi", "gra", "op", "šti", "đe", "ću", "lju", "nje", "dže", "śe", "ri", "šte", "źe", "sa", "pla", "no",
            "žu", "vije",
        ],
        endings: &["", "a", "e", "ama", "om", "ih", "ski", "ti"],
    },
    Alphabet {
        tag: "en",
        syllables: &[
            "mi", "gra", "tion", "ci", "ty", "plan", "coun", "cil", "ser", "vice", "lo", "cal", "sup", "port", "re",
            "turn", "wa", "ter",
        ],
        endings: &["", "s", "ed", "ing", "al", "ly", "er", "ment"],
    },
    Alphabet {
        tag: "sq",
        syllables: &[
            "mi", "gra", "ba", "shki", "kë", "ço", "rre", "xho", "dhe", "gji", "lla", "nje", "she", "tha", "pla", "ni",
            "re", "vë",
        ],
        endings: &["", "t", "ve", "it", "ës", "ja", "së", "ar"],
    },
];

/// Distinct stems of a language; the most frequent ones come first.
const STEMS: usize = 12_000;

impl Alphabet {
    /// A word, by Zipf's law: the n-th stem is about 1/n as frequent as the first.
    fn word(&self, dice: &mut Dice) -> String {
        let rank = (STEMS as f64).powf(dice.fraction()) as u64;
        let mut shape = Dice::new(rank ^ 0x5eed);
        let syllables = 1 + shape.roll(3) + shape.roll(2);
        let mut word: String = (0..syllables).map(|_| self.syllables[shape.roll(self.syllables.len())]).collect();
        word.push_str(self.endings[dice.roll(self.endings.len())]);
        word
    }

    /// A number of words in a row, the first with a capital letter.
    pub fn phrase(&self, dice: &mut Dice, words: usize) -> String {
        let mut phrase = String::new();
        for at in 0..words {
            let word = self.word(dice);
            match at {
                0 => phrase.extend(word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1))),
                _ => {
                    phrase.push(' ');
                    phrase.push_str(&word);
                }
            }
        }
        phrase
    }

    /// Some sentences.
    pub fn sentences(&self, dice: &mut Dice, count: usize) -> String {
        let sentences = (0..count).map(|_| {
            let words = 8 + dice.roll(12);
            self.phrase(dice, words) + "."
        });
        sentences.collect::<Vec<_>>().join(" ")
    }
}
