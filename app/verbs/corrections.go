package verbs

import (
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

// correctionWords are the words of the verb corrections.
type correctionWords struct {
	agency, state, by, on string
	ids                   []int64
	open, verify          bool
}

// correctionList is the corrections that were asked for, or whose state was changed.
type correctionList struct {
	Seq         int64            `json:"seq,omitempty"` // of the act that changed states
	Open        int              `json:"open"`
	Corrections []correctionRows `json:"corrections"`
}

// correctionRows is one correction. Old and New are money with two decimals where Field is budget.
type correctionRows struct {
	ID        model.ID   `json:"id"`
	Agency    string     `json:"agency"`
	Line      string     `json:"line"`
	LineName  string     `json:"line_name"`
	Indicator string     `json:"indicator,omitempty"`
	Fund      string     `json:"fund,omitempty"`
	Field     string     `json:"field"`
	Stage     string     `json:"stage"`
	Year      int        `json:"year"`
	Old       string     `json:"old"`
	New       string     `json:"new"`
	Reason    string     `json:"reason,omitempty"`
	Speaker   string     `json:"speaker,omitempty"`
	State     string     `json:"state"`
	Since     model.Date `json:"since"`
	By        string     `json:"by,omitempty"`
	Open      bool       `json:"open"`
}

// correctionStates are the states of corrections by the names that --state takes.
var correctionStates = map[string]model.CorrectionState{
	"dicatat": model.Noted, "dikonfirmasi": model.Confirmed, "dimasukkan": model.Entered, "terperiksa": model.Verified,
}

func (c *console) corrections() *cobra.Command {
	var w correctionWords
	cmd := c.verb(text.UseCorrections, text.VerbCorrections, `corrections kota.benang --agency DPMPTSP --open`, 1, func(cmd *cobra.Command, args []string) error {
		setting := cmd.Flags().Changed("state")
		switch {
		case setting && w.verify:
			return c.misuse(text.UsageOneOf, "--state, --verify")
		case setting && len(w.ids) == 0 && w.agency == "":
			return c.misuse(text.UsageNeedsToo, "--state", "--id")
		}
		return c.with(args[0], !setting && !w.verify, func(f *sqlite.File) error { return c.listCorrections(f, w, setting) })
	})
	cmd.Flags().StringVar(&w.agency, "agency", "", c.say(text.FlagAgency))
	cmd.Flags().BoolVar(&w.open, "open", false, c.say(text.FlagOpen))
	cmd.Flags().Int64SliceVar(&w.ids, "id", nil, c.say(text.FlagID))
	cmd.Flags().StringVar(&w.state, "state", "", c.say(text.FlagCorrectionState))
	cmd.Flags().StringVar(&w.by, "by", "", c.say(text.FlagBy))
	cmd.Flags().StringVar(&w.on, "on", "", c.say(text.FlagOn))
	cmd.Flags().BoolVar(&w.verify, "verify", false, c.say(text.FlagVerify))
	return cmd
}

func (c *console) listCorrections(f *sqlite.File, w correctionWords, setting bool) error {
	agency, err := agencyOrAll(f.Plan(), w.agency)
	if err != nil {
		return err
	}
	list := chosenCorrections(f.Plan(), agency, w)
	facts := correctionList{Corrections: []correctionRows{}}
	told := text.VerbsCorrections
	if setting || w.verify {
		act, err := w.act(f.Plan(), list)
		if err != nil {
			return err
		}
		entry, err := f.Do(act, model.Context{Agency: agency})
		if err != nil {
			return err
		}
		facts.Seq, list, told = entry.Seq, changedCorrections(entry), text.VerbsCorrectionState
	}
	open := openCorrections(f.Plan())
	for _, x := range list {
		row := correctionRow(f.Plan(), x, open[x.ID])
		facts.Corrections = append(facts.Corrections, row)
		if row.Open {
			facts.Open++
		}
	}
	return c.print(facts, c.correctionTable(list, facts.Corrections)+c.say(told, len(list), facts.Open))
}

// act is what the words do to the corrections that they choose.
func (w correctionWords) act(p *model.Plan, list []*model.Correction) (model.Act, error) {
	if w.verify {
		return model.VerifyCorrections{By: w.by}, nil
	}
	state, known := correctionStates[strings.ToLower(w.state)]
	if !known {
		return nil, model.Invalidf("Pilih dicatat, dikonfirmasi, dimasukkan, atau terperiksa.", "Keadaan koreksi %q tidak dikenal.", w.state)
	}
	on, given, err := locale.ParseDate(w.on, p.Today(now()))
	if err != nil {
		return nil, err
	}
	act := model.SetCorrectionState{State: state, By: w.by}
	if given {
		act.At = p.Zone().Instant(on, 12*60)
	}
	for _, x := range list {
		act.Corrections = append(act.Corrections, x.ID)
	}
	for _, id := range w.ids {
		if p.Corrections.Get(model.ID(id)) == nil {
			act.Corrections = append(act.Corrections, model.ID(id)) // the act says that there is none
		}
	}
	return act, nil
}

func chosenCorrections(p *model.Plan, agency model.ID, w correctionWords) []*model.Correction {
	open := openCorrections(p)
	var list []*model.Correction
	for _, a := range p.Agencies.Of(0) {
		for _, x := range p.Corrections.Of(a.ID) {
			wanted := (agency == 0 || agency == a.ID) && (!w.open || open[x.ID]) && (len(w.ids) == 0 || slices.Contains(w.ids, int64(x.ID)))
			if wanted {
				list = append(list, x)
			}
		}
	}
	return list
}

func openCorrections(p *model.Plan) map[model.ID]bool {
	open := map[model.ID]bool{}
	for _, x := range p.OpenCorrections(0) {
		open[x.ID] = true
	}
	return open
}

func changedCorrections(e *model.Entry) (list []*model.Correction) {
	for _, change := range e.Changes {
		if x, ok := change.After.(*model.Correction); ok {
			list = append(list, x)
		}
	}
	return list
}

func correctionRow(p *model.Plan, x *model.Correction, open bool) correctionRows {
	row := correctionRows{
		ID: x.ID, Agency: p.Agencies.Get(x.Agency).Label(), Field: string(x.Field), Stage: x.Stage.String(), Year: x.Year, Old: x.OldText, New: x.NewText,
		Reason: x.Reason, Speaker: x.Speaker, By: x.StateBy, Open: open,
	}
	since := x.At
	if x.StateAt != 0 {
		since = x.StateAt
	}
	row.Since = p.Zone().Date(since)
	if x.Field == model.FieldBudget {
		row.Old, row.New = locale.FormatPlain(x.OldAmount), locale.FormatPlain(x.NewAmount)
	}
	if l := p.Lines.Get(x.Line); l != nil {
		row.Line, row.LineName = l.Code, l.Name
	}
	if i := p.Indicators.Get(x.Indicator); i != nil {
		row.Indicator = i.Text
	}
	if f := p.Funds.Get(x.Fund); f != nil {
		row.Fund = f.Name
	}
	for name, state := range correctionStates {
		if state == x.State {
			row.State = name
		}
	}
	return row
}

func (c *console) correctionTable(list []*model.Correction, rows []correctionRows) string {
	return table(func(row func(...string)) {
		for i, r := range rows {
			before, after := shorten(r.Old), shorten(r.New)
			if x := list[i]; x.Field == model.FieldBudget {
				before, after = c.money(x.OldAmount), c.money(x.NewAmount)
			}
			row(strconv.FormatInt(int64(r.ID), 10), r.Agency, r.Line, c.say(text.CorrectedFields[list[i].Field]), r.Fund, before+" → "+after,
				c.say(text.CorrectionStates[list[i].State]), locale.FormatDateShort(r.Since, c.language()), r.By)
		}
	})
}
