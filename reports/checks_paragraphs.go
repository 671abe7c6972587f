package reports

import (
	"strconv"
	"strings"

	"benangmerah/model"
)

// CheckParagraph finds wordings of paragraphs about which the file now says something else, and those whose paragraphs are gone.
const CheckParagraph Check = "edited_paragraph_stale"

// paragraphs looks for wordings that wait for a person. What rests on the journal too is not compared: that is not at hand here.
func (f *finder) paragraphs() {
	own := f.plan.Redrafts.Of(f.meeting.ID)
	if len(own) == 0 {
		return
	}
	places := map[string]Paragraph{}
	for _, r := range editedPapers(own) {
		for _, x := range r.everyPlace(f.plan) {
			places[x.Key] = x
		}
	}
	for _, o := range own {
		x, there := places[o.Paragraph]
		switch {
		case !there && !restsOnJournal(o.Paragraph):
			f.add(CheckParagraph, WordingOf(f.plan).Places.Gone+": "+beginning(or(o.Text, o.Source)), 0, 0)
		case x.Stale && !x.journalled:
			f.add(CheckParagraph, x.Where+": "+beginning(or(o.Text, o.Source)), 0, 0)
		}
	}
}

// editedPapers asks for the papers that hold wordings.
func editedPapers(own []*model.Redraft) (list []Request) {
	seen := map[string]bool{}
	for _, o := range own {
		r := paperOf(o.Paragraph)
		if name := key(r.Kind, r.Agency); !seen[name] {
			seen[name] = true
			list = append(list, r)
		}
	}
	return list
}

// paperOf asks for the paper that holds a paragraph.
func paperOf(paragraph string) Request {
	parts := strings.Split(paragraph, "/")
	r := Request{Kind: Kind(parts[0])}
	if r.Kind == KindExtract && len(parts) > 1 {
		id, _ := strconv.ParseInt(parts[1], 10, 64) // what is no number is no agency either
		r.Agency = model.ID(id)
	}
	return r
}

// everyPlace gives the paragraphs of a paper, of a notula those of all days; none where it cannot be composed.
func (r Request) everyPlace(p *model.Plan) []Paragraph {
	list, err := r.asked(p)
	if err == nil && r.Kind == KindNotula {
		list, err = r.wholeNotula(p)
	}
	if err != nil {
		return nil
	}
	return list
}

// restsOnJournal says whether a paragraph is there only where the journal is at hand: what was moved to another day, and decisions that no longer stand.
func restsOnJournal(paragraph string) bool {
	parts := strings.Split(paragraph, "/")
	if len(parts) < 3 || parts[0] != string(KindNotula) {
		return false
	}
	return parts[2] == "keputusan-lama" || parts[2] == "pencabutan" || len(parts) > 3 && parts[3] == "sisa"
}

// shownBeginning is how many letters of a paragraph tell which it is.
const shownBeginning = 60

// beginning gives the first words of a text, on one line.
func beginning(text string) string {
	line := strings.Join(strings.Fields(text), " ")
	letters := []rune(line)
	if len(letters) <= shownBeginning {
		return line
	}
	return strings.TrimSpace(string(letters[:shownBeginning])) + "…"
}
