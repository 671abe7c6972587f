package verbs

import (
	"cmp"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/curation"
	"benangmerah/model/sqlite"
)

// curationFacts is what was done to applicants of a cohort, and how many are chosen since.
type curationFacts struct {
	Cohort     string   `json:"cohort"`
	Seq        int64    `json:"seq"`
	Applicants []string `json:"applicants"`
	Next       string   `json:"next,omitempty"`
	Force      string   `json:"force,omitempty"`
	Reason     string   `json:"reason,omitempty"`
	Chosen     int      `json:"chosen"`
}

func (c *console) sendOn() *cobra.Command {
	var who []string
	var to, words string
	check := func(cmd *cobra.Command) (bool, error) { return false, c.exclusive(cmd, true, "to", "text") }
	cmd := c.inCohort(text.UseSendOn, text.VerbSendOn, `send-on kota.benang --cohort "Naik Kelas 2027" --text "angkatan Maret 2028"`, check, func(_ *cobra.Command, f *sqlite.File, cohort *model.Cohort) error {
		act := model.SendOn{Text: words}
		if to != "" {
			next, err := cohortNamed(f.Plan(), to)
			if err != nil {
				return err
			}
			act.Next, words = next.ID, next.Name
		}
		var err error
		if act.Applicants, err = sentOn(f.Plan(), cohort, who); err != nil {
			return err
		}
		facts, err := doCuration(f, cohort, act, act.Applicants)
		if err != nil {
			return err
		}
		facts.Next = words
		return c.print(facts, c.say(text.CurationSentOn, len(facts.Applicants), words))
	})
	cmd.Flags().StringArrayVar(&who, "applicant", nil, c.say(text.FlagSendOnWho))
	cmd.Flags().StringVar(&to, "to", "", c.say(text.FlagSendOnTo))
	cmd.Flags().StringVar(&words, "text", "", c.say(text.FlagSendOnText))
	return cmd
}

// sentOn gives the applicants that are named, or all that are not chosen and have no next chance yet.
func sentOn(p *model.Plan, cohort *model.Cohort, names []string) (ids []model.ID, err error) {
	if len(names) > 0 {
		return applicantsNamed(p, cohort.ID, names)
	}
	l, err := curation.Read(p, cohort.ID)
	if err != nil {
		return nil, err
	}
	for _, s := range l.Standings {
		if !s.Chosen && s.Next == "" {
			ids = append(ids, s.Applicant.ID)
		}
	}
	return ids, nil
}

// doCuration does an act to applicants and tells of it.
func doCuration(f *sqlite.File, cohort *model.Cohort, act model.Act, applicants []model.ID) (curationFacts, error) {
	facts := curationFacts{Cohort: cohort.Name, Applicants: []string{}}
	entry, err := f.Do(act, model.Context{})
	if err != nil {
		return facts, err
	}
	l, err := curation.Read(f.Plan(), cohort.ID)
	if err != nil {
		return facts, err
	}
	facts.Seq, facts.Chosen = entry.Seq, l.Chosen
	for _, id := range applicants {
		facts.Applicants = append(facts.Applicants, f.Plan().ApplicantName(id))
	}
	return facts, nil
}

func (c *console) force() *cobra.Command {
	var who []string
	var in, out, undo bool
	var reason string
	check := func(cmd *cobra.Command) (bool, error) {
		if err := c.exclusive(cmd, true, "in", "out", "undo"); err != nil {
			return false, err
		}
		if undo == (given(cmd, "reason") > 0) {
			return false, c.misuse(text.UsageReasonOrUndo)
		}
		return false, nil
	}
	cmd := c.inCohort(text.UseForce, text.VerbForce, `force kota.benang --cohort "Naik Kelas 2027" --applicant "Gerabah Muara" --in --reason "juara kota"`, check, func(_ *cobra.Command, f *sqlite.File, cohort *model.Cohort) error {
		ids, err := applicantsNamed(f.Plan(), cohort.ID, who)
		if err != nil {
			return err
		}
		act := model.ForceApplicants{Applicants: ids, Reason: reason}
		switch {
		case in:
			act.Force = model.ForceIn
		case out:
			act.Force = model.ForceOut
		}
		facts, err := doCuration(f, cohort, act, ids)
		if err != nil {
			return err
		}
		facts.Force, facts.Reason = string(act.Force), strings.TrimSpace(reason)
		return c.print(facts, c.say(text.CurationForced, len(ids)))
	})
	flags := cmd.Flags()
	flags.StringArrayVar(&who, "applicant", nil, c.say(text.FlagApplicantMany))
	flags.BoolVar(&in, "in", false, c.say(text.FlagForceIn))
	flags.BoolVar(&out, "out", false, c.say(text.FlagForceOut))
	flags.BoolVar(&undo, "undo", false, c.say(text.FlagForceUndo))
	flags.StringVar(&reason, "reason", "", c.say(text.FlagForceReason))
	need(cmd, "applicant")
	return cmd
}

// freezeFacts is a list that was fixed.
type freezeFacts struct {
	Cohort string `json:"cohort"`
	Seq    int64  `json:"seq"`
	listRows
}

func (c *console) freeze() *cobra.Command {
	var note string
	check := func(*cobra.Command) (bool, error) { return false, nil }
	cmd := c.inCohort(text.UseFreeze, text.VerbFreeze, `freeze kota.benang --cohort "Naik Kelas 2026" --note "hasil kurasi"`, check, func(_ *cobra.Command, f *sqlite.File, cohort *model.Cohort) error {
		entry, err := f.Do(curation.Freeze{Cohort: cohort.ID, Note: note}, model.Context{})
		if err != nil {
			return err
		}
		lists := f.Plan().CuratedLists.Of(cohort.ID)
		facts := freezeFacts{Cohort: cohort.Name, Seq: entry.Seq}
		if facts.listRows, err = fixedList(f.Plan(), lists[len(lists)-1]); err != nil {
			return err
		}
		return c.print(facts, c.say(text.CurationFrozen, facts.Number, facts.Chosen, facts.Others))
	})
	cmd.Flags().StringVar(&note, "note", "", c.say(text.FlagCohortNote))
	return cmd
}

// compareListFacts is two lists of a cohort side by side. From and To are numbers of fixed lists, or now; Before and After are what applicants were held against.
type compareListFacts struct {
	Cohort string           `json:"cohort"`
	From   string           `json:"from"`
	To     string           `json:"to"`
	Before termsFacts       `json:"from_terms"`
	After  termsFacts       `json:"to_terms"`
	Counts map[string]int   `json:"counts"` // by fate
	Rows   []differenceRows `json:"rows"`
}

// differenceRows is an applicant in two lists. Before or After is null where it is not in that one; Rise is by how many ranks it rose, Gain by how much its score.
type differenceRows struct {
	Name   string      `json:"name"`
	Fate   string      `json:"fate"`
	Before *standFacts `json:"before"`
	After  *standFacts `json:"after"`
	Rise   int         `json:"rise"`
	Gain   string      `json:"gain,omitempty"`
}

// standFacts is an applicant in one of two lists.
type standFacts struct {
	Chosen bool   `json:"chosen"`
	Rank   int    `json:"rank"`
	Score  string `json:"score"`
	Why    string `json:"why"`
	Reason string `json:"reason"`
}

// nowWord stands for the list as it is now, in every language.
const nowWord = "sekarang"

func (c *console) compareLists() *cobra.Command {
	var from, to string
	check := func(*cobra.Command) (bool, error) { return true, nil }
	cmd := c.inCohort(text.UseCompareLists, text.VerbCompareLists, `compare-lists kota.benang --cohort "Naik Kelas 2026" --from 1 --to sekarang`, check, func(_ *cobra.Command, f *sqlite.File, cohort *model.Cohort) error {
		before, err := curatedSide(f.Plan(), cohort, from)
		if err != nil {
			return err
		}
		after, err := curatedSide(f.Plan(), cohort, to)
		if err != nil {
			return err
		}
		facts := compareListFacts{
			Cohort: cohort.Name, From: before.word, To: after.word, Before: before.terms, After: after.terms, Counts: map[string]int{}, Rows: []differenceRows{},
		}
		for _, fate := range curation.Fates() {
			facts.Counts[string(fate)] = 0
		}
		for _, d := range curation.Compare(before.rows, after.rows) {
			facts.Counts[string(d.Fate)]++
			facts.Rows = append(facts.Rows, differenceRows{
				Name: d.Name(), Fate: string(d.Fate), Before: c.standFacts(d.Before), After: c.standFacts(d.After), Rise: d.Rise, Gain: curation.Decimal(d.Gain()),
			})
		}
		return c.print(facts, c.differenceTable(facts))
	})
	cmd.Flags().StringVar(&from, "from", "", c.say(text.FlagListFrom))
	cmd.Flags().StringVar(&to, "to", nowWord, c.say(text.FlagListTo))
	need(cmd, "from")
	return cmd
}

// side is one of two lists that are compared: its rows, the word for it in its one spelling, and what applicants were held against.
type side struct {
	word  string
	rows  []curation.Row
	terms termsFacts
}

// curatedSide gives the list that a word names.
func curatedSide(p *model.Plan, cohort *model.Cohort, word string) (s side, err error) {
	if strings.EqualFold(word, nowWord) || strings.EqualFold(word, "now") {
		l, err := curation.Read(p, cohort.ID)
		if err != nil {
			return s, err
		}
		s.word, s.rows = "now", l.Rows()
		s.terms, err = termsOf(p, cohort.ID, nil)
		return s, err
	}
	for _, l := range p.CuratedLists.Of(cohort.ID) {
		if rankText(l.Number) == strings.TrimSpace(word) {
			s.word, s.rows = rankText(l.Number), curation.Fixed(p, l.ID)
			s.terms, err = termsOf(p, cohort.ID, l)
			return s, err
		}
	}
	return s, model.Errorf(model.NotFound, "Lihat nomornya dengan cohorts BERKAS --json, atau tulis sekarang.", "Daftar beku %q tidak ada.", word)
}

func (c *console) standFacts(r *curation.Row) *standFacts {
	if r == nil {
		return nil
	}
	return &standFacts{Chosen: r.Chosen, Rank: r.Rank, Score: r.Score, Why: string(r.Why), Reason: text.CurationReason(c.say, r.Why, r.Reason)}
}

func (c *console) differenceTable(f compareListFacts) string {
	lines := table(func(row func(...string)) {
		for _, r := range f.Rows {
			if r.Fate != string(curation.Same) {
				row(c.say(text.CurationFates[curation.Fate(r.Fate)]), shorten(r.Name), c.ranks(r), c.scores(r), c.reasonOf(r))
			}
		}
	})
	n := func(fate curation.Fate) int { return f.Counts[string(fate)] }
	lines += c.termsLine(c.listName(f.From), f.From != "now", f.Before) + "\n" + c.termsLine(c.listName(f.To), f.To != "now", f.After) + "\n"
	return lines + c.say(text.CurationCompared, c.listName(f.From), c.listName(f.To),
		n(curation.CameIn), n(curation.WentOut), n(curation.Moved), n(curation.Applied), n(curation.Left), n(curation.Same))
}

func (c *console) listName(word string) string {
	if word == "now" {
		return c.say(text.CurationNow)
	}
	return c.say(text.CurationList, word)
}

func (c *console) ranks(r differenceRows) string {
	before, after := dash, dash
	if r.Before != nil {
		before = rankText(r.Before.Rank)
	}
	if r.After != nil {
		after = rankText(r.After.Rank)
	}
	return c.say(text.CurationRank, before, after)
}

func (c *console) scores(r differenceRows) string {
	before, after := dash, dash
	if r.Before != nil {
		before = cmp.Or(c.decimal(r.Before.Score), dash)
	}
	if r.After != nil {
		after = cmp.Or(c.decimal(r.After.Score), dash)
	}
	return c.say(text.CurationScore, before, after)
}

// reasonOf gives the reason in the later list, else in the one before.
func (c *console) reasonOf(r differenceRows) string {
	if r.After != nil {
		return r.After.Reason
	}
	return r.Before.Reason
}
