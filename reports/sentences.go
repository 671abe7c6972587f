package reports

import (
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"benangmerah/model"
)

// Sentence is one fixed sentence of the papers. Name is its path in Wording: "Opening", "Columns.Code", "Considered.1", "Verdicts.deferred". Group says in
// Indonesian to which paper, and which part of it, it belongs. Words are those in braces that it knows, Needs those of them that it must say: amounts, names
// and what seals a version. An item of a list may be empty: then it is left out.
type Sentence struct {
	Name, Group   string
	Default, Text string
	Words, Needs  []string
	Item          bool
}

// Changed says whether the text is not the usual one.
func (s Sentence) Changed() bool { return s.Text != s.Default }

// mostItems is how many items a list of sentences can have.
const mostItems = 20

// Sentences lists all fixed sentences of the papers with their usual texts, in the order of Wording; those of a map by name.
func Sentences() []Sentence { return slices.Clone(usualSentences()) }

// SentencesOf is Sentences with the texts that a plan gives them; where a list has room, the item that could be added stands empty at its end.
func SentencesOf(p *model.Plan) []Sentence {
	own := map[string]string{}
	for _, s := range p.Sentences.Of(0) {
		own[s.Name] = s.Text
	}
	var list []Sentence
	all := usualSentences()
	for i, s := range all {
		if text, changed := own[s.Name]; changed {
			s.Text = text
		}
		list = append(list, s)
		if s.Item && (i+1 == len(all) || listName(all[i+1].Name) != listName(s.Name)) {
			list = append(list, added(s, own)...)
		}
	}
	return list
}

// added gives the items of a list behind its usual last one, with an empty one to go on with.
func added(last Sentence, own map[string]string) (list []Sentence) {
	name, n := listName(last.Name), itemNumber(last.Name)
	for free := false; n < mostItems && !free; {
		n++
		s := last
		s.Name, s.Default, s.Needs = name+"."+strconv.Itoa(n), "", nil
		s.Text = own[s.Name]
		free = s.Text == ""
		list = append(list, s)
	}
	return list
}

// listName gives the name of the list that an item is of, "" for what is no item.
func listName(name string) string {
	if at := strings.LastIndexByte(name, '.'); at > 0 && itemNumber(name) > 0 {
		return name[:at]
	}
	return ""
}

// itemNumber gives the number of an item, 0 for what is none.
func itemNumber(name string) int {
	n, err := strconv.Atoi(name[strings.LastIndexByte(name, '.')+1:])
	if err != nil || n < 1 {
		return 0
	}
	return n
}

// SentenceNamed gives a sentence of a plan by its name. It refuses one that the papers do not have.
func SentenceNamed(p *model.Plan, name string) (Sentence, error) {
	for _, s := range SentencesOf(p) {
		if s.Name == name {
			return s, nil
		}
	}
	return Sentence{}, model.Errorf(model.NotFound, "Lihat namanya dengan papers-form BERKAS --sentences.", "Kalimat %q tidak ada pada naskah.", name)
}

// Check refuses a text that a sentence cannot have: with words in braces that it does not know, without one that it needs, or empty where it is no item.
func (s Sentence) Check(text string) error {
	if strings.TrimSpace(text) == "" {
		if s.Item {
			return nil
		}
		return model.Invalidf("Kembalikan kalimat bawaannya, atau tulis yang lain.", "Kalimat %s tidak dapat dikosongkan.", s.Name)
	}
	said := bracedIn(text)
	for _, word := range said {
		if !slices.Contains(s.Words, word) {
			return s.unknown(word)
		}
	}
	for _, word := range s.Needs {
		if !slices.Contains(said, word) {
			return model.Invalidf("Tulis kata itu di tempatnya, dengan kurung kurawal.", "Kalimat %s harus memuat {%s}.", s.Name, word)
		}
	}
	if strings.ContainsAny(inBraces.ReplaceAllString(text, ""), "{}") {
		return model.Invalidf("Tulis kurung kurawal hanya di kedua sisi kata yang diganti.", "Kurung kurawal dalam kalimat %s tidak berpasangan.", s.Name)
	}
	return nil
}

// unknown refuses a word in braces, naming those that the sentence knows.
func (s Sentence) unknown(word string) error {
	if len(s.Words) == 0 {
		return model.Invalidf("Tulis tanpa kurung kurawal.", "Kata {%s} tidak dikenal: kalimat %s tidak punya kata yang diganti.", word, s.Name)
	}
	return model.Invalidf("Pakai hanya kata itu dalam kurung kurawal.", "Kata {%s} tidak dikenal dalam kalimat %s; yang dikenal: {%s}.", word, s.Name, strings.Join(s.Words, "}, {"))
}

// SetSentences gives the act that gives sentences texts of their own, by name; the usual text is not kept. White space is drawn together: a sentence is one
// paragraph. It refuses as a whole what Check refuses of one.
func SetSentences(p *model.Plan, texts map[string]string) (model.Edit, error) {
	edit := model.Edit{Title: "papers.sentence"}
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		s, err := SentenceNamed(p, name)
		if err != nil {
			return model.Edit{}, err
		}
		text := strings.Join(strings.Fields(texts[name]), " ")
		kept := keptSentence(p, name)
		if text == s.Default {
			if kept != nil {
				edit.Drop = append(edit.Drop, kept)
			}
			continue
		}
		if err := s.Check(text); err != nil {
			return model.Edit{}, err
		}
		own := &model.PaperSentence{Name: name, Text: text}
		if kept != nil {
			own.ID = kept.ID
		}
		edit.Put = append(edit.Put, own)
	}
	return edit, nil
}

// RestoreSentences gives the act that gives all sentences of a plan their usual texts.
func RestoreSentences(p *model.Plan) model.Edit {
	edit := model.Edit{Title: "papers.restore"}
	for _, s := range p.Sentences.Of(0) {
		edit.Drop = append(edit.Drop, s)
	}
	return edit
}

func keptSentence(p *model.Plan, name string) *model.PaperSentence {
	for _, s := range p.Sentences.Of(0) {
		if s.Name == name {
			return s
		}
	}
	return nil
}

// inBraces finds the words that are replaced.
var inBraces = regexp.MustCompile(`\{([^{}]*)\}`)

// bracedIn gives the words in braces of a text, each once.
func bracedIn(text string) (words []string) {
	for _, found := range inBraces.FindAllStringSubmatch(text, -1) {
		if !slices.Contains(words, found[1]) {
			words = append(words, found[1])
		}
	}
	return words
}
