"""The stages of a reading, one public function each, typed in and typed out; `pipeline.run` knows their order."""
