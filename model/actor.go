package model

// Actor is somebody who proposes, is brought on or receives: a small business, a craftsman, a group, known by what people call it. Trade, Village and District are words
// as they were written; Group is the association or the business that the actor belongs to. Contact is personal and stays out of exports for readers.
type Actor struct {
	ID       ID     `json:"id"`
	Name     string `json:"name"`
	Trade    string `json:"trade,omitempty"`
	Group    string `json:"group,omitempty"`
	Village  string `json:"village,omitempty"`  // kelurahan, desa
	District string `json:"district,omitempty"` // kecamatan
	Contact  string `json:"contact,omitempty"`
}

func (r *Actor) valid(*Plan) error {
	return firstError(needText("Nama pelaku", r.Name), limitText("Usaha", r.Trade, maxName), limitText("Kelompok", r.Group, maxName),
		limitText("Kelurahan", r.Village, maxName), limitText("Kecamatan", r.District, maxName), limitText("Kontak", r.Contact, maxName))
}

// EditActor writes anew what is known of an actor; everything that it proposed or was brought on by goes with it.
type EditActor struct{ Actor Actor }

// Name is "actor.edit".
func (EditActor) Name() string { return "actor.edit" }

// Changes refuses an actor that is gone, and what changes nothing.
func (a EditActor) Changes(p *Plan, _ Context) ([]Change, error) {
	before := p.Actors.Get(a.Actor.ID)
	if before == nil {
		return nil, missing("Pelaku")
	}
	after := trimmedActor(a.Actor)
	return replaced(before, &after)
}
