package verbs

import (
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

// momentList is the named moments of a file, in their order.
type momentList struct {
	Moments []momentFacts `json:"moments"`
	Acts    int64         `json:"acts"`
}

// momentFacts is a named moment: everything up to and including act Seq. Compare takes its name or the number.
type momentFacts struct {
	Name string `json:"name"`
	Seq  int64  `json:"seq"`
	At   string `json:"at"`

	said string // for people: when it was
}

func (c *console) moments() *cobra.Command {
	var mark string
	var seq int64
	cmd := c.verb(text.UseMoments, text.VerbMoments, "moments kota.benang", 1, func(cmd *cobra.Command, args []string) error {
		marking := cmd.Flags().Changed("mark")
		if !marking && cmd.Flags().Changed("act") {
			return c.misuse(text.UsageMissing, cmd.Name()+" --act", "--mark")
		}
		return c.with(args[0], !marking, func(f *sqlite.File) error {
			if marking {
				if err := markMoment(f, mark, seq); err != nil {
					return err
				}
			}
			return c.listMoments(f)
		})
	})
	cmd.Flags().StringVar(&mark, "mark", "", c.say(text.FlagMark))
	cmd.Flags().Int64Var(&seq, "act", 0, c.say(text.FlagMarkAct))
	return cmd
}

// markMoment names the present state of a file, or, where seq is not 0, the one that an act left.
func markMoment(f *sqlite.File, name string, seq int64) error {
	act := model.MarkMoment{Title: name, Seq: seq}
	if list, err := f.Entries(seq, seq); seq > 0 && seq <= f.Size() && err == nil && len(list) == 1 {
		act.At = list[0].At
	}
	_, err := f.Do(act, model.Context{})
	return err
}

func (c *console) listMoments(f *sqlite.File) error {
	p := f.Plan()
	zone := locale.ZoneOf(p)
	facts := momentList{Moments: []momentFacts{}, Acts: f.Size()}
	for _, m := range p.Moments.Of(0) {
		facts.Moments = append(facts.Moments, momentFacts{
			Name: m.Name, Seq: m.Seq, At: m.At.Time().In(zone.Location()).Format(time.RFC3339), said: locale.FormatInstant(m.At, zone, c.language()),
		})
	}
	return c.print(facts, table(func(row func(...string)) {
		for _, m := range facts.Moments {
			row(strconv.FormatInt(m.Seq, 10), m.Name, m.said)
		}
	})+c.say(text.VerbsMoments, len(facts.Moments)))
}
