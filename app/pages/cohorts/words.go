package cohorts

import (
	"math/big"
	"strconv"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/curation"
	"benangmerah/model/locale"
)

// tightScale is the size of texts from which on the lists leave out what the line at their foot says.
const tightScale = 1.3

func tight() bool { return look.Scale() >= tightScale }

// wantedActor says whether an actor is sought.
func (p *Page) wantedActor(a *model.Actor) bool {
	return p.Seeks(a.Name, a.Trade, a.Group, a.Village, a.District)
}

func (p *Page) number(n int) string {
	return locale.FormatCount(n, p.desk.Language())
}

// points writes points with the decimals that they have.
func (p *Page) points(x model.Points) string {
	n, _ := locale.NewNumber(int64(x), 4)
	return locale.FormatNumber(n, p.desk.Language())
}

// rounded writes a fraction to two decimals, a frame.Dash for none.
func (p *Page) rounded(r *big.Rat) string {
	if r == nil {
		return frame.Dash
	}
	n, _ := locale.Rounded(r, 2)
	return locale.FormatNumber(n, p.desk.Language())
}

// score writes a score with all of its decimals, at most four, a frame.Dash for none.
func (p *Page) score(r *big.Rat) string {
	if r == nil {
		return frame.Dash
	}
	return p.decimal(curation.Decimal(r))
}

// decimal writes a plain decimal number as the language does.
func (p *Page) decimal(plain string) string {
	if p.desk.Language() == locale.English {
		return plain
	}
	return strings.Replace(plain, ".", ",", 1)
}

// month names a month with its year: Sep 2027.
func (p *Page) month(d model.Date) string {
	t, _ := d.Time()
	return locale.Month(t.Month(), p.desk.Language()) + " " + strconv.Itoa(t.Year())
}

func (p *Page) period(c *model.Cohort) string {
	return locale.FormatDateRange(c.From, c.Until, p.desk.Language())
}

// why says why somebody is chosen or not.
func (p *Page) why(s *curation.Standing) string { return text.CurationReason(p.Say, s.Why, s.Detail) }

// mostNames is how many names a sentence of the page tells.
const mostNames = 6

// names tells of applicants.
func (p *Page) names(applicants []model.ID) string {
	var list []string
	for i, id := range applicants {
		if i == mostNames {
			list = append(list, "…")
			break
		}
		list = append(list, p.Plan.ApplicantName(id))
	}
	return strings.Join(list, ", ")
}

// dayEcho says in full how a day is understood that may be left out.
func (p *Page) dayEcho(typed string) string {
	day, given, err := locale.ParseDate(typed, p.Today())
	switch {
	case err != nil:
		return p.Say(text.FollowUpEchoNoDate)
	case !given:
		return ""
	default:
		return locale.FormatDateWithWeekday(day, p.desk.Language())
	}
}
