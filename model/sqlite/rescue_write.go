package sqlite

import "benangmerah/model"

// write fills the new file.
func (s *salvage) write(c *connection) error {
	id, err := s.id()
	if err != nil {
		return err
	}
	if err := c.setID(id); err != nil {
		return err
	}
	for _, r := range s.rows {
		if err := c.add(r); err != nil {
			return err
		}
	}
	for _, kind := range model.Kinds() {
		for _, r := range s.plan.Records(kind) {
			if err := c.putOne(model.Add(r)); err != nil {
				return err
			}
		}
	}
	return s.blobs(c)
}

// id gives the file's ID, a new one where it is lost.
func (s *salvage) id() (id string, err error) {
	if s.c != nil && s.c.row("SELECT value FROM meta WHERE key = 'id'", nil, &id) == nil && id != "" && needText(id) == nil {
		return id, nil
	}
	if err := s.below.look(s.ctx); err != nil {
		return "", err
	}
	if id, sealed := s.below.named(); sealed.version != 0 {
		return id, nil
	}
	return randomHex(), nil
}

// blobs takes over the bytes of signed copies that can still be read. Those that a record names and that are lost stay told by a check of the new file.
func (s *salvage) blobs(c *connection) error {
	keep := func(sum string, data []byte) error {
		s.Blobs++
		return c.keep(map[string][]byte{sum: data})
	}
	there := map[string]bool{}
	var sums []string
	err := errNoSchema
	if s.c != nil {
		sums, err = s.c.blobNames() // an older file has no such table, a damaged one may have lost it
	}
	for _, sum := range sums {
		data, unread := s.c.blob(sum)
		if unread != nil {
			err = unread
			continue
		}
		if err := keep(sum, data); err != nil {
			return err
		}
		there[sum] = true
	}
	if err == nil {
		return nil
	}
	if err := s.below.look(s.ctx); err != nil {
		return err
	}
	return s.below.eachCopy(there, keep)
}
