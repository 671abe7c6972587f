package verbs

import (
	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/monev"
	"benangmerah/model/sqlite"
)

// nextOptions are the words of the verb next-meeting.
type nextOptions struct {
	year        int
	title, base string
	without     bool
}

// nextFacts is the meeting that was begun and what it begins with. Draft says that the papers of the last one are not final.
type nextFacts struct {
	Seq      int64  `json:"seq"`
	Meeting  string `json:"meeting"`
	Year     int    `json:"year"`
	Base     string `json:"base"`
	Lines    int    `json:"lines"`
	Promises int    `json:"promises"`
	Undone   int    `json:"undone"`
	Draft    bool   `json:"last_is_draft"`
}

func (c *console) nextMeeting() *cobra.Command {
	var o nextOptions
	cmd := c.verb(text.UseNextMeeting, text.VerbNextMeeting, "next-meeting kota.benang --year 2028", 1, func(_ *cobra.Command, args []string) error {
		return c.with(args[0], false, func(f *sqlite.File) error { return c.begunNext(f, o) })
	})
	cmd.Flags().IntVar(&o.year, "year", 0, c.say(text.FlagNextYear))
	cmd.Flags().StringVar(&o.title, "title", "", c.say(text.FlagNextTitle))
	cmd.Flags().StringVar(&o.base, "base", "", c.say(text.FlagNextBase))
	cmd.Flags().BoolVar(&o.without, "without-lines", false, c.say(text.FlagWithoutLines))
	return cmd
}

func (c *console) begunNext(f *sqlite.File, o nextOptions) error {
	act, err := o.act(f.Plan())
	if err != nil {
		return err
	}
	circumstances := model.Context{At: now(), Seed: model.NewSeed()}
	ahead, err := monev.Ahead(f.Plan(), act, circumstances, f.Plan().Today(now()))
	if err != nil {
		return err
	}
	entry, err := f.Do(act, circumstances)
	if err != nil {
		return err
	}
	m := ahead.Meeting
	facts := nextFacts{
		Seq: entry.Seq, Meeting: m.Title, Year: m.Year, Base: m.Base.String(), Lines: ahead.Lines, Promises: ahead.Promises, Undone: ahead.Undone, Draft: ahead.Draft,
	}
	told := c.say(text.NextBegun, m.Title) + "\n" + c.say(text.NextBegins, ahead.Lines, ahead.Promises, ahead.Undone)
	if ahead.Draft {
		told += "\n" + c.say(text.NextDraft)
	}
	return c.print(facts, told+"\n"+c.say(text.NextAgenda))
}

// act reads what meeting is to be begun.
func (o nextOptions) act(p *model.Plan) (model.BeginMeeting, error) {
	act := monev.NextMeeting(p, o.year)
	if o.title != "" {
		act.Title = o.title
	}
	if o.base != "" {
		stage, err := model.ParseStage(o.base)
		if err != nil {
			return act, err
		}
		act.Base = stage
	}
	act.TakeLines = act.TakeLines && !o.without
	return act, nil
}
