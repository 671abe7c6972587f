package model

import "slices"

// Sifted is what Sift makes of proposals: Fresh are those that the intake does not have yet, Known counts those that it has, and Alike those among Fresh that say the
// same as another of the list before them. Actors counts the actors that would be new.
type Sifted struct {
	Fresh                AddSubmissions
	Known, Alike, Actors int
}

// Sift leaves out the proposals that the intake has already: of the same actor and kind in the same words, by the same channel where both name one, each as often as it is there. What is
// said twice in the list comes in twice, as doubles that a person merges. Each proposal must pass its Check.
func (a AddSubmissions) Sift(p *Plan) (s Sifted) {
	there := map[saidOf][]string{}
	for _, r := range p.Submissions.Of(a.Intake) {
		key := saidOf{r.Actor, r.Help, foldName(r.Text)}
		there[key] = append(there[key], foldName(r.Source))
	}
	type row struct {
		who    *Actor // new ones have no ID yet
		said   saidOf
		source string
	}
	book, rows := newActorBook(p), map[row]bool{}
	s.Fresh.Intake = a.Intake
	for _, n := range a.List {
		who, met := book.meant(n.Who)
		if !met {
			s.Actors++
			fresh := trimmedActor(n.Who)
			who = &fresh
			book.add(who)
		}
		key, source := saidOf{who.ID, p.HelpNamed(n.Help).ID, foldName(n.Text)}, foldName(n.Source)
		said := row{who, key, source}
		again := rows[said]
		rows[said] = true
		if at := sameChannel(there[key], source); at >= 0 {
			there[key] = slices.Delete(there[key], at, at+1)
			s.Known++
			continue
		}
		if again {
			s.Alike++
		}
		s.Fresh.List = append(s.Fresh.List, n)
	}
	return s
}

// sameChannel finds a channel among those that are left: the same one, else one that is not named, or any where this one is not. It gives -1 for none.
func sameChannel(left []string, channel string) int {
	if at := slices.Index(left, channel); at >= 0 {
		return at
	}
	return slices.IndexFunc(left, func(other string) bool { return other == "" || channel == "" })
}

// saidOf is what makes two proposals the same: who, what kind, and the words.
type saidOf struct {
	actor, help ID
	text        string
}
