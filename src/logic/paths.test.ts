    expect(inFolder.storageKey('shortlist')).not.toBe('shortlist');
