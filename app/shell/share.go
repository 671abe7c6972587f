package shell

import (
	"context"

	"fyne.io/fyne/v2"

	"benangmerah/app/intake"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// The files that agencies work in themselves: giving them out, and saying of one that it is such a file.

// chooser is a box with values of which one is chosen at first; chosen is told of another.
func chooser[T comparable](values []T, at T, name func(T) string, chosen func(T)) fyne.CanvasObject {
	p := parts.NewPicker(chosen)
	p.Set(values, at, name)
	return p.Framed()
}

// isPart says whether the open file was given to an agency.
func (s *Shell) isPart() bool { return s.hasFile() && s.Plan().Origin() != nil }

// canShare says whether there are agencies to give files to; a part cannot be parted again.
func (s *Shell) canShare() bool { return s.hasAgencies() && !s.isPart() }

// askParts asks which agencies get a file of their own, and where.
func (s *Shell) askParts() {
	agencies := []model.ID{0}
	for _, a := range s.Plan().Agencies.Of(0) {
		agencies = append(agencies, a.ID)
	}
	chosen := model.ID(0)
	f := newForm(s, text.TableVerb, func() { s.pickParts(chosen) })
	f.choice(text.TableAgency, chooser(agencies, chosen, s.agencyName, func(id model.ID) { chosen = id }))
	f.show(s.Say(text.PartsTitle), parts.NewText(s.Say(text.PartsAbout), look.Control, parts.Muted).Wrap())
}

// pickParts writes the file of an agency, or for 0 of all, into a folder that is asked for.
func (s *Shell) pickParts(agency model.ID) {
	var agencies []model.ID
	if agency != 0 {
		agencies = []model.ID{agency}
	}
	s.PickFolder(s.Say(text.PartsTitle), func(folder string) {
		work := intake.Parts(s.file, agencies, folder)
		s.Slow(s.Say(text.PartsWriting), func(ctx context.Context, progress func(int, int)) (any, error) {
			return work(ctx, progress)
		}, func(paths any) { s.Tell(s.Say(text.PartsWritten, len(paths.([]string)), folder)) })
	})
}

// partSentence says of a file that was given to an agency whose it is and where it comes from; "" for every other file.
func (s *Shell) partSentence() string {
	if !s.isPart() {
		return ""
	}
	p := s.Plan()
	origin, agency, region := p.Origin(), "", ""
	if a := p.Agencies.Get(origin.Agency); a != nil {
		agency = a.Name
	}
	if r := p.Region(); r != nil {
		region = r.Name
	}
	day, _ := s.Zone().Split(origin.At)
	return s.Say(text.PartOf, agency, region, locale.FormatDate(day, s.Language()))
}

// onlyWhole are the areas that make no sense in a file of one agency.
var onlyWhole = map[int]bool{areaSession: true, areaPriorities: true, areaPapers: true, areaFollowUp: true}

// barred tells that an area is not in the file of an agency, and whether it is so.
func (s *Shell) barred(index int) bool {
	if !onlyWhole[index] || !s.isPart() {
		return false
	}
	s.Tell(s.Say(text.PartOnly, s.Say(s.pages[index].name)))
	return true
}
