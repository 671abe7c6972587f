package submissions

import (
	"slices"
	"strings"
	"unicode"

	"benangmerah/model"
)

// Double is two proposals of an intake that may want the same: of one kind, of one actor or of actors whose names differ only in how they are written, in
// like words. Likeness is how much of the words of both is the same, in percent rounded down: 2·|A∩B| / (|A|+|B|) over the sets of words (Dice 1945), words such as "dan"
// left out. First has the lower number. It is only a hint: a person merges.
type Double struct {
	First, Second *model.Submission
	Likeness      int
	SameActor     bool // the same record, in contrast to a name that reads the same
}

// leastLikeness is from how many percent on the words of two proposals are held to be like.
const leastLikeness = 70

// Doubles gives the pairs of an intake that may be the same, from 70 % on, the likest first. What is merged already is passed over.
func Doubles(p *model.Plan, intake model.ID) (list []Double) {
	type group struct {
		actor string
		help  model.ID
	}
	names, groups := map[model.ID]string{}, map[group][]*model.Submission{}
	var order []group
	for _, s := range p.Submissions.Of(intake) {
		if s.Into != 0 {
			continue
		}
		name, known := names[s.Actor]
		if !known {
			name = actorKey(p.Actors.Get(s.Actor).Name)
			names[s.Actor] = name
		}
		g := group{name, s.Help}
		if groups[g] == nil {
			order = append(order, g)
		}
		groups[g] = append(groups[g], s)
	}
	for _, g := range order {
		list = append(list, pairs(groups[g])...)
	}
	slices.SortStableFunc(list, func(a, b Double) int { return b.Likeness - a.Likeness })
	return list
}

// pairs compares the proposals of one actor and kind with each other.
func pairs(list []*model.Submission) (found []Double) {
	if len(list) < 2 {
		return nil
	}
	words := make([]map[string]bool, len(list))
	for i, s := range list {
		words[i] = wordSet(s.Text)
	}
	for i, first := range list {
		for j := i + 1; j < len(list); j++ {
			if n := likeness(words[i], words[j]); n >= leastLikeness {
				found = append(found, Double{First: first, Second: list[j], Likeness: n, SameActor: first.Actor == list[j].Actor})
			}
		}
	}
	return found
}

// titles are words in front of names that are written or left out, and short forms of words in the names of groups.
var titles = map[string]string{
	"kelompok": "kel", "klp": "kel", "kel": "kel", "klpk": "kel", "ibu": "", "bu": "", "bapak": "", "bpk": "", "pak": "", "ud": "", "cv": "", "pt": "", "toko": "", "umkm": "", "usaha": "",
	"h": "", "hj": "", "koperasi": "kop", "kop": "kop",
}

// actorKey gives what makes two names of actors read the same: without case, accents, punctuation and titles. A name that is only titles stays whole.
func actorKey(name string) string {
	var key strings.Builder
	for _, word := range words(name) {
		short, known := titles[word]
		if !known {
			short = word
		}
		key.WriteString(short)
	}
	if key.Len() == 0 {
		return model.FoldName(name)
	}
	return key.String()
}

func words(text string) (list []string) {
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) }) {
		list = append(list, model.FoldName(word))
	}
	return list
}

// fillers are words that say nothing about what is wanted.
var fillers = map[string]bool{"dan": true, "untuk": true, "yang": true, "di": true, "dengan": true, "bagi": true, "bantuan": true, "usulan": true, "mohon": true, "permohonan": true, "and": true, "for": true}

func wordSet(text string) map[string]bool {
	set := map[string]bool{}
	for _, word := range words(text) {
		if !fillers[word] {
			set[word] = true
		}
	}
	return set
}

// likeness gives twice the number of words in both by the number of words of each, in percent (Dice). Two texts without words are the same.
func likeness(a, b map[string]bool) int {
	if len(a)+len(b) == 0 {
		return 100
	}
	both := 0
	for word := range a {
		if b[word] {
			both++
		}
	}
	return 200 * both / (len(a) + len(b))
}
