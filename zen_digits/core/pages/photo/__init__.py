"""A photo of a page: where its sheet lies, which way up, and what is darker than its paper."""
