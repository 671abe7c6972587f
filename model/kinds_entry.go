package model

import "cmp"

// What the records of entry tell a table about themselves, see Record and row.

// Kind names the table of r.
func (r *CatalogEntry) Kind() Kind { return KindCatalog }

// Key gives the ID of r.
func (r *CatalogEntry) Key() ID { return r.ID }

func (r *CatalogEntry) equal(other Record) bool {
	o, ok := other.(*CatalogEntry)
	return ok && *o == *r
}

func (r *CatalogEntry) table(p *Plan) anyTable { return &p.Catalog }
func (r *CatalogEntry) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *CatalogEntry) owner() ID { return ID(r.Year) }
func (r *CatalogEntry) compare(o *CatalogEntry) int {
	return cmp.Or(cmp.Compare(r.Half, o.Half), CompareCodes(r.Code, o.Code))
}

func (r *CatalogEntry) references() []reference {
	return nil
}

// Kind names the table of r.
func (r *Waiver) Kind() Kind { return KindWaiver }

// Key gives the ID of r.
func (r *Waiver) Key() ID { return r.ID }

func (r *Waiver) equal(other Record) bool {
	o, ok := other.(*Waiver)
	return ok && *o == *r
}

func (r *Waiver) table(p *Plan) anyTable { return &p.Waivers }
func (r *Waiver) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Waiver) owner() ID { return r.Agency }
func (r *Waiver) compare(o *Waiver) int {
	return cmp.Or(cmp.Compare(r.Year, o.Year), cmp.Compare(r.Rule, o.Rule), cmp.Compare(r.Line, o.Line), cmp.Compare(r.Indicator, o.Indicator))
}

func (r *Waiver) references() []reference {
	return []reference{{KindAgency, r.Agency}, {KindLine, r.Line}, {KindIndicator, r.Indicator}}
}

// Kind names the table of r.
func (r *Origin) Kind() Kind { return KindOrigin }

// Key gives the ID of r.
func (r *Origin) Key() ID { return r.ID }

func (r *Origin) equal(other Record) bool {
	o, ok := other.(*Origin)
	return ok && *o == *r
}

func (r *Origin) table(p *Plan) anyTable { return &p.origins }
func (r *Origin) withID(id ID) Record {
	copied := *r
	copied.ID = id
	return &copied
}

func (r *Origin) owner() ID { return 0 }
func (r *Origin) compare(o *Origin) int {
	return cmp.Compare(r.ID, o.ID)
}

func (r *Origin) references() []reference {
	return nil
}
